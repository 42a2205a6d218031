import { toCount } from '../../site/text/to-count.ts';
import type { FacetBox } from './build-facet-box.ts';
import type { IdeaRows } from './build-idea-rows.ts';
import { describeFound } from './describe-found.ts';
import { drawChips } from './draw-chips.ts';
import { type ExplorerState, readWords, sortOf, writePicks } from './explorer-state.ts';
import { countFacets, countOpen, filterIdeas } from './filter-ideas.ts';
import type { Parts } from './find-parts.ts';
import type { IdeaIndex } from './idea-index.ts';
import { type Chip, listChips } from './list-chips.ts';
import type { Found } from './score-words.ts';
import { selectValues } from './select-values.ts';

export interface Drawing {
  index: IdeaIndex;
  /** By the words of the state; `null` where it has none. */
  found: Found | null;
  /** Whether texts are missing in which the words may be. */
  lacksTexts: boolean;
  state: ExplorerState;
  /** How many rows are shown, if there are so many. */
  shown: number;
}

/** What is drawn into. */
export interface Canvas {
  parts: Parts;
  boxes: readonly FacetBox[];
  rows: IdeaRows;
  more: HTMLButtonElement;
  onPress(chip: Chip): void;
}

/** Shows what a state asks for. Where what had the focus is gone, the results have it. */
export function drawExplorer(drawing: Drawing, canvas: Canvas): void {
  const { index, found, state, shown } = drawing;
  const { parts, rows, more, onPress } = canvas;
  const focused = document.activeElement;
  const places = filterIdeas(state, index, found?.scores ?? null);
  drawWords(parts, state);
  drawFacets(drawing, canvas);
  drawOpen(drawing, parts);
  const count = describeFound({
    found: places.length,
    all: index.brief.ideas.slug.length,
    hasAll: found?.hasAll ?? true,
    lacksTexts: found !== null && drawing.lacksTexts,
  });
  // What is written again is told again to those who listen.
  parts.show.textContent = `Show ${toCount(places.length, 'idea')}`;
  if (parts.count.textContent !== count) parts.count.textContent = count;
  drawChips(parts.chips, listChips(state, index), onPress);
  rows.draw(index, places.slice(0, shown));
  drawPicks(parts, rows, state.picks);
  more.hidden = places.length <= shown;
  more.textContent = `Show more (${Math.min(shown, places.length)} of ${places.length} are shown)`;
  const isLost = document.activeElement === document.body && focused !== document.body;
  if (isLost) parts.results.focus({ preventScroll: true });
}

/** Shows in the fields what a state has chosen, where the ideas are not there to count. */
export function drawChoices({ parts, boxes }: Canvas, state: ExplorerState): void {
  drawWords(parts, state);
  parts.openBox.checked = state.isOpen;
  for (const box of boxes) box.mark(state.chosen[box.name] ?? []);
}

/** Shows how many ideas are on the shortlist, and which. */
export function drawPicks(parts: Parts, rows: IdeaRows, picks: readonly string[]): void {
  const { compare, shortlist } = parts;
  rows.drawPicks(picks);
  shortlist.hidden = picks.length === 0;
  compare.href = `${compare.pathname}${writePicks(picks)}`;
  compare.textContent = `Compare shortlist (${picks.length})`;
}

/** What is being typed is left alone. */
function drawWords({ words, sort }: Parts, state: ExplorerState): void {
  if (words.dataset.typing === undefined && readWords(words.value) !== state.words) words.value = state.words;
  sort.value = sortOf(state);
  for (const option of sort.options) option.disabled = option.value === 'relevance' && state.words === '';
}

function drawOpen({ index, found, state }: Drawing, { open, openBox, openCount }: Parts): void {
  open.hidden = !state.isOpen && !index.isOpen.includes(true);
  openBox.checked = state.isOpen;
  openCount.textContent = String(countOpen(state, index, found?.scores ?? null));
}

function drawFacets({ index, found, state }: Drawing, { boxes }: Canvas): void {
  const counts = countFacets(state, index, found?.scores ?? null);
  for (const box of boxes) {
    const facet = index.facets.find(({ name }) => name === box.name);
    if (!facet) continue;
    const options = {
      counts: counts.get(box.name) ?? [],
      chosen: state.chosen[box.name] ?? [],
      isOpen: box.isOpen(),
      filter: box.filter(),
    };
    box.draw(selectValues(facet, options));
  }
}
