import { foldCase } from '../vocabulary/fold.ts';
import { rememberTexts } from '../vocabulary/remember.ts';
import { isDeviceName } from './is-device-name.ts';
import { withoutEmails } from './redact.ts';

/** Slugs are cut at a word's end behind this many characters: a file name holds 255 bytes, a URL is read by people. */
const MAX_LENGTH = 80;

/**
 * A text as one segment of a URL and name of a folder: lower case, letters (of any script) and digits, hyphens between
 * words. E-mail addresses never stand in a URL. Empty text, or text without letters and digits, gives "untitled". The
 * name of a device of Windows has a hyphen behind it ("con-"), as no other slug has. Slugs that a file system takes for
 * the same, since it takes no notice of case or composition, are equal.
 */
export function toSlug(text: string): string {
  return slugOf(text);
}

/** A name that is one segment of a URL as it is, but where it is that of a device. */
export function toSafeSegment(name: string): string {
  return isDeviceName(name) ? `${name}-` : name;
}

const slugOf = /* @__PURE__ */ rememberTexts((text: string): string => {
  const slug = foldCase(withoutEmails(text))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return toSafeSegment(unifyCase(cutAtWord(slug)) || 'untitled');
});

function cutAtWord(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf('-');
  // A letter beyond the basic plane has two units, of which none may stay alone.
  return end > MAX_LENGTH / 2 ? cut.slice(0, end) : cut.slice(0, MAX_LENGTH).replace(/\p{Cs}$/u, '');
}

/** Of lower-case letters with one upper-case letter ("σ" and "ς"), the one that it has in turn. */
function unifyCase(slug: string): string {
  return /[^ -~]/.test(slug) ? slug.toUpperCase().toLowerCase() : slug;
}

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
