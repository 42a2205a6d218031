import type { Brief } from '../../site/files/build-brief.ts';
import { TEXTS_PATH, type Texts } from '../../site/files/build-texts.ts';
import { loadData } from '../page/load-data.ts';
import { buildIdeaSearch, type IdeaSearch } from './build-idea-search.ts';
import { buildNameSearch, type NameSearch } from './build-name-search.ts';

/** All that is searched. */
export interface Search {
  brief: Brief;
  ideas: IdeaSearch;
  findNames: NameSearch;
  /** In the order of the brief; `null` until they are searched too. */
  texts: Texts | null;
}

/** The search by titles, names and facts. */
export async function startSearch(brief: Brief): Promise<Search> {
  const ideas = buildIdeaSearch(brief);
  await inSlices(brief.ideas.title, (_, place) => ideas.addFacts(place));
  return { brief, ideas, findNames: buildNameSearch(brief), texts: null };
}

/**
 * The same search, which goes through the texts of the ideas as well.
 * @throws Where they cannot be loaded, or are those of another build than the brief.
 */
export async function addTexts(search: Search): Promise<Search> {
  const texts = await loadData<Texts>(TEXTS_PATH);
  if (texts.length !== search.brief.ideas.title.length)
    throw new Error('The texts are not those of the brief.');
  await inSlices(texts, (text, place) => search.ideas.addText(place, text));
  return { ...search, texts };
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
