import { createElement } from '../page/create-element.ts';
import { buildEngine } from './build-engine.ts';
import { buildFacetBox } from './build-facet-box.ts';
import { buildIdeaRows } from './build-idea-rows.ts';
import { type Canvas, drawChoices, drawExplorer } from './draw-explorer.ts';
import { readState, readWords, togglePick, toggleValue } from './explorer-state.ts';
import { filterIdeas } from './filter-ideas.ts';
import type { Parts } from './find-parts.ts';
import type { IdeaIndex } from './idea-index.ts';
import { type Format, saveView } from './save-view.ts';
import type { Found } from './score-words.ts';
import { startVisit, type Visit } from './start-visit.ts';

/** Makes an explorer of the list of ideas: nothing is loaded before the visitor, or the URL, asks for something. */
export function startExplorer(parts: Parts): void {
  const engine = buildEngine();
  const load = (words: string): Promise<Loaded | null> =>
    showWork(parts, async () => ({ index: await engine.load(), found: await engine.search(words) }));
  let turn = 0;
  const redraw = async (): Promise<Loaded | null> => {
    const own = ++turn;
    const loaded = await load(visit.state().words);
    // A later call overtakes an earlier one.
    if (own !== turn) return null;
    if (loaded === null) {
      visit.takeBack();
      return null;
    }
    const [state, shown, lacksTexts] = [visit.state(), visit.shown(), engine.lacksTexts()];
    drawExplorer({ ...loaded, state, shown, lacksTexts }, canvas);
    visit.settle();
    return loaded;
  };
  const draw = async (): Promise<void> => {
    const loaded = await redraw();
    if (loaded?.found) engine.readTexts(() => void redraw());
  };
  const canvas = buildCanvas(parts, draw, (...change) => void visit.change(...change));
  const visit = startVisit({
    read: async (query) => {
      const loaded = await load('');
      return loaded && readState(new URLSearchParams(query), loaded.index);
    },
    draw,
    onTakenBack: (state) => drawChoices(canvas, state),
  });
  listenToFields(parts, visit);
  listenToList(canvas, visit);
  leapToResults(parts);
  offerFiles(parts, async (format) => {
    const loaded = await load(visit.state().words);
    if (loaded === null) return;
    const { index, found } = loaded;
    saveView(index, filterIdeas(visit.state(), index, found?.scores ?? null), format);
  });
}

interface Loaded {
  index: IdeaIndex;
  found: Found | null;
}

/** Says that something is being loaded, and where it could not be: `null`. */
async function showWork<T>({ results, count }: Parts, work: () => Promise<T>): Promise<T | null> {
  results.ariaBusy = 'true';
  try {
    return await work();
  } catch {
    count.textContent = 'The ideas could not be loaded. Check the connection, then try again.';
    return null;
  } finally {
    results.ariaBusy = null;
  }
}

function buildCanvas(
  parts: Parts,
  draw: () => Promise<void>,
  change: (...change: Parameters<Visit['change']>) => void,
): Canvas {
  const more = createElement(
    'button',
    { type: 'button', class: 'tool', hidden: parts.pager === null },
    'Show more',
  );
  if (parts.pager) parts.pager.replaceWith(more);
  else parts.list.after(more);
  parts.search.hidden = false;
  const boxes = parts.facets.flatMap((section) => {
    const options: Parameters<typeof buildFacetBox>[1] = {
      onChoose: (facet, id) => change((state) => toggleValue(state, facet, id)),
      onLook: () => void draw(),
    };
    return buildFacetBox(section, options) ?? [];
  });
  const rows = buildIdeaRows(parts.list);
  rows.drawPicks([]);
  return { parts, boxes, rows, more, onPress: ({ next }) => change(() => next) };
}

/** Milliseconds without a key before a search begins. */
const PAUSE = 120;

/** What is typed at one go is one step back, not one for each letter. */
function listenToFields({ words, sort, openBox }: Parts, visit: Visit): void {
  let timer = 0;
  let visits = 0;
  const search = (): void => {
    clearTimeout(timer);
    delete words.dataset.typing;
    const typed = readWords(words.value);
    if (typed !== visit.state().words)
      void visit.change((state) => ({ ...state, words: typed }), `words ${visits}`);
  };
  words.addEventListener('focus', () => visits++);
  words.addEventListener('input', () => {
    words.dataset.typing = '';
    clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });
  words.addEventListener('change', search);
  openBox.addEventListener('change', () => {
    const isOpen = openBox.checked;
    void visit.change((state) => ({ ...state, isOpen }));
  });
  sort.addEventListener('change', () => {
    const chosen = sort.value === 'newest' ? 'newest' : null;
    void visit.change((state) => ({ ...state, sort: chosen }));
  });
}

function listenToList({ parts: { list }, more }: Canvas, visit: Visit): void {
  list.addEventListener('click', ({ target }) => {
    const id = target instanceof HTMLElement ? target.dataset.pick : undefined;
    if (id !== undefined) void visit.change((state) => togglePick(state, id), 'picks');
  });
  more.addEventListener('click', async () => {
    const before = list.children.length;
    await visit.showMore();
    list.children[before]?.querySelector('a')?.focus();
  });
}

/** The address stays that of what is asked for: it has no place in the page behind it. */
function leapToResults({ leaps, results }: Parts): void {
  for (const leap of leaps)
    leap.addEventListener('click', (event) => {
      event.preventDefault();
      results.scrollIntoView();
      results.focus({ preventScroll: true });
    });
}

function offerFiles({ downloads }: Parts, save: (format: Format) => Promise<void>): void {
  const buttons = (['CSV', 'JSON'] as const).map((format) => {
    const button = createElement('button', { type: 'button', class: 'tool' }, `These ideas as ${format}`);
    button.addEventListener('click', () => void save(format));
    return button;
  });
  downloads.prepend(...buttons);
}
