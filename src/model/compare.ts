import { rememberTexts } from '../vocabulary/remember.ts';

/** Orders texts by UTF-16 code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders names as people look for them: without case and diacritics; code units decide between equals. */
export function compareNames(a: string, b: string): number {
  return compareText(key(a), key(b)) || compareText(a, b);
}

/** Asked for at each comparison of a sort. */
const key = /* @__PURE__ */ rememberTexts((name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase(),
);

/** How often each of some values comes up, most often first, then by code unit. */
export function countValues(values: Iterable<string>): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}
