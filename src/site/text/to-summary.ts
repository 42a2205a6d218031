import { trimEnd } from '../../vocabulary/trim-end.ts';

/** Longer descriptions are cut by search engines. */
const LENGTH = 160;

/** A text short enough for `<meta name="description">`: cut behind a word, with an ellipsis. */
export function toSummary(text: string): string {
  if (text.length <= LENGTH) return text;
  // Never through the middle of a character of two code units.
  const cut = text.slice(0, LENGTH).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${trimEnd(end > LENGTH / 2 ? cut.slice(0, end) : cut, /[\s.,;:–—-]/)}…`;
}
