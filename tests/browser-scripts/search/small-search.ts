import { addTexts, type Search, startSearch } from '../../../src/browser/search/start-search.ts';
import type { Brief } from '../../../src/site/files/build-brief.ts';
import { BRIEF_PATH, toTextsPath } from '../../../src/site/files/search-paths.ts';
import { only, site } from '../../site/small-site.ts';

/** The search through the site of some documents, by their paths: with the texts of ideas, or before they are there. */
export async function searchOf(
  documents: Record<string, string>,
  { withTexts = true } = {},
): Promise<Search> {
  const { files } = site(documents);
  const read = (path: string) => JSON.parse(only(files.filter((file) => file.path === path)).content);
  const brief: Brief = read(BRIEF_PATH);
  let search = await startSearch(brief);
  if (!withTexts) return search;
  for (const start of brief.texts) search = await addTexts(search, read(toTextsPath(start)));
  return search;
}
