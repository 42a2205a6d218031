import { FACETS, type FacetName } from '../../site/facets/build-facets.ts';
import { hasWords } from '../search/has-words.ts';
import type { IdeaIndex } from './idea-index.ts';

/** What the visitor asks for: all of it stands in the URL. */
export interface ExplorerState {
  /** Ids of values, by facet; in the order in which they were chosen. */
  chosen: Partial<Record<FacetName, readonly string[]>>;
  /** Whether only ideas are asked for whose terms take applications now. */
  isOpen: boolean;
  words: string;
  /** `null` for the usual one. */
  sort: Sort | null;
  /** Ids of ideas on the shortlist, in the order in which they were added. */
  picks: readonly string[];
}

const SORTS = ['newest', 'relevance'] as const;
export type Sort = (typeof SORTS)[number];

const OPEN = 'open';
const TODAY = 'today';

/** Longer searches are cut. */
const MAX_WORDS = 200;

export const NO_STATE: ExplorerState = { chosen: {}, isOpen: false, words: '', sort: null, picks: [] };

/** What the parameters of a URL ask for. Names, values and ideas that are not known are passed over. */
export function readState(params: URLSearchParams, { facets, placeOf }: IdeaIndex): ExplorerState {
  const chosen: ExplorerState['chosen'] = {};
  for (const { name, values } of facets) {
    const asked = new Set(params.getAll(name).map((value) => value.toLowerCase()));
    const known = [...asked].filter((id) => values.some((value) => value.id === id));
    if (known.length > 0) chosen[name] = known;
  }
  return {
    chosen,
    isOpen: params.get(OPEN) === TODAY,
    words: readWords(params.get('q') ?? ''),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? null,
    picks: [...new Set(params.getAll('pick'))].filter((id) => placeOf.has(id)),
  };
}

/** The words that a text asks for: none where it has nothing to look for. */
export function readWords(text: string): string {
  const words = text.trim().slice(0, MAX_WORDS);
  return hasWords(words) ? words : '';
}

/** A state as the query of a URL: "" or "?program=x&program=y&q=z". */
export function writeState({ chosen, isOpen, words, sort, picks }: ExplorerState): string {
  const params = new URLSearchParams();
  for (const name of FACETS) for (const id of chosen[name] ?? []) params.append(name, id);
  if (isOpen) params.append(OPEN, TODAY);
  if (words !== '') params.append('q', words);
  if (sort !== null) params.append('sort', sort);
  for (const id of picks) params.append('pick', id);
  return toQuery(params);
}

/** The query of a URL that takes some ideas along as its shortlist. */
export function writePicks(picks: readonly string[]): string {
  return writeState({ ...NO_STATE, picks });
}

/** With the slashes of ids as they are, which a query may have. */
function toQuery(params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}

/** The order of the list. Without words nothing is more relevant than something else; with words the best come first. */
export function sortOf({ sort, words }: ExplorerState): Sort {
  return words === '' ? 'newest' : (sort ?? 'relevance');
}

/** A state with a value of a facet chosen, or no longer chosen. */
export function toggleValue(state: ExplorerState, facet: FacetName, id: string): ExplorerState {
  const { [facet]: before = [], ...others } = state.chosen;
  const ids = toggle(before, id);
  return { ...state, chosen: ids.length === 0 ? others : { ...state.chosen, [facet]: ids } };
}

/** A state with an idea added to the shortlist, or taken from it. */
export function togglePick(state: ExplorerState, id: string): ExplorerState {
  return { ...state, picks: toggle(state.picks, id) };
}

function toggle(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
