import { replaceComments } from './find-comments.ts';
import { isMarkup } from './markup.ts';

const TAG = /<\/?([a-z][a-z\d-]*)(?:\s[^<>]*)?\/?>/gi;

/** Some HTML without comments and tags; words in angle brackets that are no tags ("<pod-name>") stay. */
export function stripMarkup(html: string): string {
  return replaceComments(html, () => '').replace(TAG, (tag, name: string) => (isMarkup(name) ? '' : tag));
}
