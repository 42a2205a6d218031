import type { Edit } from '../rules/rule.ts';

/** Of more lines than this (what both texts share at either end left out) all are replaced at once. */
const MOST = 3000;

/**
 * The edits that make one text of another, line by line: what did not change is left alone, and so are cursors and
 * folds in it.
 */
export function diffLines(before: string, after: string): Edit[] {
  const [a, b] = [toLines(before), toLines(after)];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let rest = 0;
  while (rest < a.length - from && rest < b.length - from && a.at(-1 - rest) === b.at(-1 - rest)) rest++;
  const [left, right] = [a.slice(from, a.length - rest), b.slice(from, b.length - rest)];
  const pairs = Math.max(left.length, right.length) > MOST ? [] : commonLines(left, right);
  const edits: Edit[] = [];
  let [i, j, offset] = [0, 0, lengthOf(a.slice(0, from))];
  for (const [nextI, nextJ] of [...pairs, [left.length, right.length] as const]) {
    const length = lengthOf(left.slice(i, nextI));
    const text = right.slice(j, nextJ).join('');
    if (length > 0 || text !== '') edits.push({ start: offset, end: offset + length, text });
    offset += length + lengthOf(left.slice(nextI, nextI + 1));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return edits;
}

/** Each with its line break. */
function toLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** Indices of the lines of a longest common subsequence. */
function commonLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}
