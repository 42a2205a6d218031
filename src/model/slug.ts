import { foldCase } from '../vocabulary/fold.ts';
import { rememberTexts } from '../vocabulary/remember.ts';
import { withoutEmails } from './redact.ts';

/** Slugs are cut at a word's end behind this many characters: a file name holds 255 bytes, a URL is read by people. */
const MAX_LENGTH = 80;

/**
 * A text as one segment of a URL: lower case, letters (of any script) and digits, hyphens between words.
 * E-mail addresses never stand in a URL. Empty text, or text without letters and digits, gives "untitled".
 */
export function toSlug(text: string): string {
  return slugOf(text);
}

const slugOf = /* @__PURE__ */ rememberTexts((text: string): string => {
  const slug = foldCase(withoutEmails(text))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_LENGTH) return slug || 'untitled';
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return end > MAX_LENGTH / 2 ? cut.slice(0, end) : cut.slice(0, MAX_LENGTH);
});

/** Makes each of some names unique: the second bearer of a name gets "-2", the third "-3". */
export function buildUniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (name) => {
    let unique = name;
    let count = next.get(name) ?? 2;
    for (; taken.has(unique); count++) unique = `${name}-${count}`;
    next.set(name, count);
    taken.add(unique);
    return unique;
  };
}
