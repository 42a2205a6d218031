import type { Person } from '../parse/reading.ts';
import type { Address } from './find-addresses.ts';
import { findSeparator } from './find-separator.ts';
import type { Edit } from './rule.ts';

/**
 * Takes an address out of a mentor's details, with its separator and with parentheses that would be empty:
 * `Jane Doe (@jane)` is left. Nothing where the address does not stand alone between separators.
 */
export function removeAddress({ whole }: Address, mentor: Person, text: string): Edit[] {
  const removal = removeLink(whole, text) ?? removeItem(whole, text) ?? removeDetail(whole, text);
  return removal.length === 0 ? [] : [...markHandle(mentor, text), ...removal];
}

type Stretch = Address['whole'];

/** `[Jane Doe](mailto:...)` becomes its text. */
function removeLink({ start, end }: Stretch, text: string): Edit[] | null {
  const [inside, opening = ''] = /\[([^[\]\n]{1,100})\]\($/.exec(text.slice(0, start)) ?? [];
  if (inside === undefined || text[end] !== ')') return null;
  const open = start - inside.length;
  return [
    { start: open, end: open + 1, text: '' },
    { start: open + 1 + opening.length, end: end + 1, text: '' },
  ];
}

/** An item of its own goes with its line. */
function removeItem({ start, end }: Stretch, text: string): Edit[] | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const behind = text.indexOf('\n', end);
  const stop = behind < 0 ? text.length : behind + 1;
  const isItem = /^\s*[-*+]\s+$/.test(text.slice(line, start)) && text.slice(end, stop).trim() === '';
  return isItem ? [{ start: line, end: stop, text: '' }] : null;
}

function removeDetail({ start, end }: Stretch, text: string): Edit[] {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end, end + 60);
  const open = findSeparator(before, /(?<!\])[(（]$/);
  if (open !== null) {
    const [close] = /^\s*[)）]/.exec(after) ?? [];
    if (close !== undefined) return [{ start: start - open.length, end: end + close.length, text: '' }];
    const [separator] = /^\s*[,;，、/|]\s*|^\s+(?=@)/.exec(after) ?? [];
    return separator === undefined ? [] : [{ start, end: end + separator.length, text: '' }];
  }
  const separator = findSeparator(before, /[,;，、/|]$/) ?? findGap(before);
  const isAlone = /^\s*(?:[,;，、)）/|\n]|$)|^\s+[-–—(@]/.test(after);
  return separator !== null && isAlone ? [{ start: start - separator.length, end, text: '' }] : [];
}

/** White space behind a word, with a dash in it or without. */
function findGap(before: string): string | null {
  if (before.trim() === '' || !/\s$/.test(before)) return null;
  return findSeparator(before, /(?<=\s)[-–—]$/) ?? before.slice(before.trimEnd().length);
}

/** A handle without "@" may be known for one by the address beside it alone. */
function markHandle({ github, place }: Person, text: string): Edit[] {
  const start = place.start.offset ?? 0;
  const details = text.slice(start, place.end.offset);
  if (github === null || details.includes(`@${github}`)) return [];
  const at = details.search(new RegExp(`${github}(?<=[(（,，]\\s*${github})(?=\\s*[,，)）])`));
  return at < 0 ? [] : [{ start: start + at, end: start + at, text: '@' }];
}
