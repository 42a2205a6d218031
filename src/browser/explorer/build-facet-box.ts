import { FACETS, type FacetName, VALUES_SHOWN } from '../../site/facets/build-facets.ts';
import { createElement } from '../page/create-element.ts';
import type { Selection, ShownValue } from './select-values.ts';

/** The checkboxes of a facet, where the page has its links. */
export interface FacetBox {
  name: FacetName;
  title: string;
  /** Whether the visitor asked for all values. */
  isOpen(): boolean;
  /** What the visitor is looking for among them. */
  filter(): string;
  draw(selection: Selection): void;
  /** Ticks these values, and no others. */
  mark(chosen: readonly string[]): void;
}

interface BoxOptions {
  onChoose(facet: FacetName, id: string): void;
  /** Called where other values are to be shown. */
  onLook(): void;
}

/** So many values need a field to find one. */
const MANY = 15;

/** Puts the checkboxes of a facet in the place of its links, with the same values; `null` where it is none of ours. */
export function buildFacetBox(section: HTMLElement, { onChoose, onLook }: BoxOptions): FacetBox | null {
  const name = FACETS.find((facet) => facet === section.dataset.facet);
  if (name === undefined) return null;
  const title = section.querySelector('h2')?.textContent ?? '';
  const all = section.querySelector(':scope > a');
  const list = createElement('ul');
  const hint = `Find a ${title.toLowerCase()}`;
  const field = createElement('input', {
    type: 'search',
    'aria-label': hint,
    placeholder: hint,
    hidden: true,
  });
  const more = createElement('button', {
    type: 'button',
    class: 'link-button',
    'aria-expanded': 'false',
    hidden: true,
  });
  const box = createElement(
    'fieldset',
    { class: 'facet' },
    createElement('legend', {}, title),
    field,
    list,
    more,
  );
  const items = new Map<string, Item>();
  const isOpen = (): boolean => more.getAttribute('aria-expanded') === 'true';

  const draw = ({ shown, available }: Selection): void => {
    box.hidden = available === 0;
    more.hidden = available <= VALUES_SHOWN;
    more.textContent = isOpen() ? 'Show fewer' : `Show all ${available}`;
    field.hidden = !isOpen() || available < MANY;
    const rows = shown.map((value) => drawItem(itemOf(items, value), value));
    replaceRows(list, rows);
  };

  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) onChoose(name, target.value);
  });
  more.addEventListener('click', () => {
    field.value = '';
    more.setAttribute('aria-expanded', String(!isOpen()));
    onLook();
  });
  field.addEventListener('input', onLook);

  draw({ shown: readValues(section), available: 0 });
  box.hidden = false;
  more.hidden = all === null;
  more.textContent = `Show all ${/\d+/.exec(all?.textContent ?? '') ?? ''}`;
  section.replaceWith(box);
  const mark = (chosen: readonly string[]): void => {
    for (const [id, { input }] of items) input.checked = chosen.includes(id);
  };
  return { name, title, isOpen, filter: () => (isOpen() ? field.value : ''), draw, mark };
}

interface Item {
  row: HTMLLIElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

function itemOf(items: Map<string, Item>, { id, label }: ShownValue): Item {
  const known = items.get(id);
  if (known) return known;
  const input = createElement('input', { type: 'checkbox', value: id });
  const count = createElement('span', { class: 'count' });
  const made = {
    row: createElement(
      'li',
      {},
      createElement('label', {}, input, createElement('span', {}, label), ' ', count),
    ),
    input,
    count,
  };
  items.set(id, made);
  return made;
}

function drawItem({ row, input, count }: Item, value: ShownValue): HTMLLIElement {
  input.checked = value.isChosen;
  count.textContent = String(value.count);
  return row;
}

/** Makes rows the children of a list. The one that has the focus, which it would lose if it moved, lets others move around it. */
function replaceRows(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const place = rows.findIndex((row) => row.contains(document.activeElement));
  const still = rows[place];
  if (!still) {
    list.replaceChildren(...rows);
    return;
  }
  for (const row of [...list.children]) if (row !== still) row.remove();
  still.before(...rows.slice(0, place));
  still.after(...rows.slice(place + 1));
}

/** The values that a page names. */
function readValues(section: HTMLElement): ShownValue[] {
  return [...section.querySelectorAll<HTMLElement>('[data-value]')].map((link) => ({
    id: link.dataset.value ?? '',
    label: link.textContent ?? '',
    count: Number(link.parentElement?.querySelector('.count')?.textContent),
    isChosen: false,
  }));
}
