import type { Spot } from './find-spot.ts';
import type { Stretch } from './to-range.ts';

/** What stands before the cursor of the entry of a list (of skills, of people) that is being written. */
export function currentEntry({ start, before }: Pick<Spot, 'start' | 'before'>): Stretch {
  const separator = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+|[:：,;][*_]{0,3}[ \t]*|[ \t](?:and|or|&)[ \t]+/g;
  const last = [...before.matchAll(separator)].at(-1);
  return { start: start + (last ? last.index + last[0].length : 0), end: start + before.length };
}
