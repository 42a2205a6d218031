import type { Texts } from '../../site/files/build-texts.ts';
import { toTextsPath } from '../../site/files/search-paths.ts';
import { loadData } from '../page/load-data.ts';
import { addTexts, type Search } from './start-search.ts';

/**
 * Loads the texts that a search does not go through yet, part by part, and gives the search that does after each.
 * @throws Where a part is not to be had: what was given before it stays good.
 */
export async function loadTexts(search: Search, onRead: (search: Search) => void): Promise<void> {
  let grown = search;
  for (const start of search.brief.texts.filter((place) => place >= search.texts.length)) {
    grown = await addTexts(grown, await loadData<Texts>(toTextsPath(start)));
    onRead(grown);
  }
}
