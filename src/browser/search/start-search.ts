import type { Brief } from '../../site/files/build-brief.ts';
import type { Texts } from '../../site/files/build-texts.ts';
import { buildIdeaSearch, type IdeaSearch } from './build-idea-search.ts';
import { buildNameSearch, type NameSearch } from './build-name-search.ts';

/** All that is searched. */
export interface Search {
  brief: Brief;
  ideas: IdeaSearch;
  findNames: NameSearch;
  /** In the order of the brief, as far as they are searched too. */
  texts: Texts;
}

/** The search by titles, names and facts. */
export async function startSearch(brief: Brief): Promise<Search> {
  const ideas = buildIdeaSearch(brief);
  await inSlices(brief.ideas.title, (_, place) => ideas.addFacts(place));
  return { brief, ideas, findNames: buildNameSearch(brief), texts: [] };
}

/** The same search, which goes through the texts that follow as well. */
export async function addTexts(search: Search, texts: Texts): Promise<Search> {
  const start = search.texts.length;
  await inSlices(texts, (text, place) => search.ideas.addText(start + place, text));
  return { ...search, texts: [...search.texts, ...texts] };
}

/** How long a slice may take, in milliseconds: half a frame, so that typing is never held up. */
const SLICE = 8;

async function inSlices<T>(values: readonly T[], take: (value: T, place: number) => void): Promise<void> {
  let end = performance.now() + SLICE;
  for (const [place, value] of values.entries()) {
    take(value, place);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}
