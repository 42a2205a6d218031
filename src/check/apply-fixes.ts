import { applyEdits } from './apply-edits.ts';
import type { Problem } from './problem.ts';

export interface Fixed {
  text: string;
  /** The problems that were mended. */
  mended: Problem[];
}

/**
 * A text with the edits made of those problems that do not touch an edit of a problem before them: the others may
 * look different behind it. The edits of one problem are made together or not at all.
 * @param text Without a byte order mark.
 */
export function applyFixes(text: string, problems: readonly Problem[]): Fixed {
  const edits: Problem['edits'][number][] = [];
  const mended: Problem[] = [];
  for (const problem of problems) {
    const isFree = problem.edits.every(({ start, end }) =>
      edits.every((other) => end < other.start || start > other.end),
    );
    if (!isFree || problem.edits.length === 0) continue;
    edits.push(...problem.edits);
    mended.push(problem);
  }
  return { text: applyEdits(text, edits), mended };
}
