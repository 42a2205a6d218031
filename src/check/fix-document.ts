import { applyEdits } from './apply-edits.ts';
import type { Problem } from './problem.ts';

/** A fix may lay open another fault; whatever is not done after this many rounds will not be done. */
const ROUNDS = 10;

/**
 * A document with all that can be mended mended: the edits of all problems, then those of the problems that are left,
 * until there are none. The edits of one problem are made together or not at all.
 * @param check The problems of a text.
 */
export function fixDocument(text: string, check: (text: string) => readonly Problem[]): string {
  let fixed = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = fixOnce(fixed, check(fixed));
    if (next === fixed) return fixed;
    fixed = next;
  }
  return fixed;
}

/** A text with the edits of those problems made that do not touch an edit of a problem before them. */
function fixOnce(text: string, problems: readonly Problem[]): string {
  const chosen: Problem['edits'][number][] = [];
  for (const { edits } of problems) {
    const isFree = edits.every(({ start, end }) =>
      chosen.every((other) => end < other.start || start > other.end),
    );
    if (isFree) chosen.push(...edits);
  }
  return applyEdits(text, chosen);
}
