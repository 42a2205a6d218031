import type { Brief } from '../../site/files/build-brief.ts';
import { BRIEF_PATH } from '../../site/files/search-paths.ts';
import { createElement } from '../page/create-element.ts';
import { loadData, ROOT } from '../page/load-data.ts';
import { buildResults } from './build-results.ts';
import type { PathQuery } from './read-path.ts';
import { startSearch } from './start-search.ts';

/** How many pages are suggested. */
const COUNT = 6;
/** An idea with fewer of the words is hardly the one that was asked for. */
const LEAST_SHARE = 0.5;

/** A section with the pages that the words of a path lead to; `null` where there are none. */
export async function suggestPages({ text, kind }: PathQuery): Promise<HTMLElement | null> {
  const search = await startSearch(await loadData<Brief>(BRIEF_PATH));
  const results = buildResults(text, search, { root: ROOT, preferred: kind, leastShare: LEAST_SHARE });
  const items = (results?.groups ?? []).flatMap((group) => group.items).slice(0, COUNT);
  if (items.length === 0) return null;
  const toText = (pieces: readonly { text: string }[]): string => pieces.map((piece) => piece.text).join('');
  const rows = items.map(({ href, title, about }) =>
    createElement(
      'li',
      {},
      createElement('a', { class: 'idea-title', href }, toText(title)),
      createElement('div', { class: 'about' }, toText(about)),
    ),
  );
  const heading = createElement('h2', {}, 'Perhaps you were looking for');
  return createElement('section', {}, heading, createElement('ul', { class: 'ideas' }, ...rows));
}
