import type { FacetName } from '../../site/facets/build-facets.ts';
import { type ExplorerState, sortOf } from './explorer-state.ts';
import type { IdeaIndex } from './idea-index.ts';
import type { Scores } from './score-words.ts';

/**
 * The places of the ideas that a state asks for, in its order: those with one of the values chosen in each facet, and open
 * where that is asked for.
 * @param scores Of the ideas that have the words of the state; `null` where it has none.
 */
export function filterIdeas(state: ExplorerState, index: IdeaIndex, scores: Scores | null): number[] {
  const found: number[] = [];
  forEachIdea(state, index, scores, (place, missed) => {
    if (missed.length === 0) found.push(place);
  });
  if (scores === null || sortOf(state) === 'newest') return found;
  return found.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
}

/**
 * How many ideas each value of each facet has among those that the words and the other facets leave: what is chosen in
 * the facet itself does not count, as its values are alternatives.
 */
export function countFacets(
  state: ExplorerState,
  index: IdeaIndex,
  scores: Scores | null,
): Map<FacetName, number[]> {
  const counts = new Map(index.facets.map(({ name, values }) => [name, values.map(() => 0)]));
  forEachIdea(state, index, scores, (place, missed) => {
    if (missed.length > 1) return;
    for (const { name, of } of index.facets) {
      if (missed.length === 1 && missed[0] !== name) continue;
      const own = counts.get(name) ?? [];
      for (const value of of[place] ?? []) own[value] = (own[value] ?? 0) + 1;
    }
  });
  return counts;
}

/** How many ideas are open among those that the words and the facets leave. */
export function countOpen(state: ExplorerState, index: IdeaIndex, scores: Scores | null): number {
  return filterIdeas({ ...state, isOpen: true }, index, scores).length;
}

/** What a state may ask for that an idea has not. */
type Missed = FacetName | 'open';

/** Calls for each idea that has the words, with the facets of whose chosen values it has none. */
function forEachIdea(
  { chosen, isOpen }: ExplorerState,
  { brief, facets, isOpen: open }: IdeaIndex,
  scores: Scores | null,
  call: (place: number, missed: Missed[]) => void,
): void {
  const active = facets.flatMap(({ name, values, of }) => {
    const ids = chosen[name] ?? [];
    const wanted = new Set(values.flatMap(({ id }, place) => (ids.includes(id) ? [place] : [])));
    return wanted.size === 0 ? [] : [{ name, of, wanted }];
  });
  for (const place of brief.ideas.slug.keys()) {
    if (scores !== null && !scores.has(place)) continue;
    const missed = active.filter(({ of, wanted }) => !of[place]?.some((value) => wanted.has(value)));
    const names = missed.map(({ name }) => name);
    call(place, isOpen && !open[place] ? [...names, 'open'] : names);
  }
}
