import type { Brief } from '../../site/files/build-brief.ts';
import { type IdeaRecord, toIdeaRecord } from '../../site/table/to-idea-record.ts';
import { STATUS_VIEWS } from '../../site/text/status-views.ts';
import { createElement } from '../page/create-element.ts';
import { ROOT } from '../page/load-data.ts';

interface ComparisonOptions {
  brief: Brief;
  places: readonly number[];
  onRemove(place: number): void;
}

interface Compared {
  place: number;
  record: IdeaRecord;
}

/** Ideas side by side: a column each, and a row for each of their facts that one of them has. */
export function buildComparison({ brief, places, onRemove }: ComparisonOptions): HTMLTableElement {
  const compared = places.map((place) => ({ place, record: toIdeaRecord(brief, place, ROOT) }));
  const rows = ROWS.filter(({ textOf }) => compared.some(({ record }) => textOf(record, brief) !== '')).map(
    ({ label, textOf }) =>
      createElement(
        'tr',
        {},
        createElement('th', { scope: 'row' }, label),
        ...compared.map(({ record }) => createElement('td', {}, textOf(record, brief) || NOT_SAID)),
      ),
  );
  return createElement(
    'table',
    {},
    createElement('thead', {}, buildHead(compared, onRemove)),
    createElement('tbody', {}, ...rows, buildLinks(compared)),
  );
}

/** What stands where an idea's documents do not say. */
const NOT_SAID = 'Not stated';

const ROWS: readonly { label: string; textOf(record: IdeaRecord, brief: Brief): string }[] = [
  { label: 'Project', textOf: ({ projects }) => projects.join(', ') },
  { label: 'Program', textOf: ({ program }) => program },
  { label: 'Term', textOf: ({ term }) => term },
  { label: 'Status', textOf: ({ status }) => labelOf(status) },
  { label: 'Skills', textOf: ({ skills }) => skills.join(', ') },
  { label: 'Mentors', textOf: ({ mentors }) => mentors.join(', ') },
  { label: 'Size', textOf: ({ size }) => size ?? '' },
  { label: 'Difficulty', textOf: ({ difficulty }) => difficulty ?? '' },
];

function labelOf(status: string): string {
  return Object.values(STATUS_VIEWS).find(({ key }) => key === status)?.label ?? status;
}

function buildHead(compared: readonly Compared[], onRemove: (place: number) => void): HTMLElement {
  const cells = compared.map(({ place, record }) => {
    const name = `Remove: ${record.title}`;
    const button = createElement('button', { type: 'button', class: 'tool', 'aria-label': name }, 'Remove');
    button.addEventListener('click', () => onRemove(place));
    const title = createElement('a', { href: record.url }, record.title);
    return createElement('th', { scope: 'col' }, title, createElement('div', { class: 'actions' }, button));
  });
  return createElement('tr', {}, createElement('th', { scope: 'col' }, 'Idea'), ...cells);
}

/** The addresses, which paper has no other way to tell. */
function buildLinks(compared: readonly Compared[]): HTMLElement {
  const cells = compared.map(({ record }) =>
    createElement('td', {}, createElement('a', { href: record.url }, decodeURI(record.url))),
  );
  return createElement('tr', { class: 'addresses' }, createElement('th', { scope: 'row' }, 'Link'), ...cells);
}
