import { isMarkup } from './markup.ts';

const TAG = /<\/?([a-z][a-z\d-]*)(?:\s[^<>]*)?\/?>/gi;

/** Some HTML without comments and tags; words in angle brackets that are no tags ("<pod-name>") stay. */
export function stripMarkup(html: string): string {
  return withoutComments(html).replace(TAG, (tag, name: string) => (isMarkup(name) ? '' : tag));
}

/** By a search rather than a pattern, which would look for the end of the text from each of many open comments. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  while (true) {
    const start = html.indexOf('<!--', from);
    const end = start < 0 ? -1 : html.indexOf('-->', start + '<!--'.length);
    if (end < 0) return kept.join('') + html.slice(from);
    kept.push(html.slice(from, start));
    from = end + '-->'.length;
  }
}
