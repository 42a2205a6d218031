import type { Edit } from '../../rules/rule.ts';

/** The one edit that makes a text another one; `null` where they are the same. */
export function findChange(before: string, after: string): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  // Half of a character outside of the Unicode planes' first is none.
  if (start > 0 && isHigh(before, start - 1)) start -= 1;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  if (behind > 0 && isLow(before, before.length - behind)) behind -= 1;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}

function isHigh(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(index));
}

function isLow(text: string, index: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index));
}
