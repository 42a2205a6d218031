import { applyFixes } from './apply-fixes.ts';
import type { Problem } from './problem.ts';

/** A fix may lay open another fault; whatever is not done after this many rounds will not be done. */
export const ROUNDS = 10;

/**
 * A document with all that can be mended mended: the edits of all problems, then those of the problems that are left,
 * until there are none. A byte order mark stays.
 * @param check The problems of a text, which has no byte order mark.
 */
export function fixDocument(text: string, check: (text: string) => readonly Problem[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  let fixed = text.slice(mark.length);
  for (let round = 0; round < ROUNDS; round++) {
    const next = applyFixes(fixed, check(fixed)).text;
    if (next === fixed) break;
    fixed = next;
  }
  return mark + fixed;
}
