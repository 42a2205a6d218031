import type { CheckedFile } from '../../almanac.ts';
import { countProblems } from '../../check/count-problems.ts';
import type { Problem } from '../../check/problem.ts';
import { toCount } from '../../site/text/to-count.ts';

export interface SummaryOptions {
  /** The problems that the change touched; `null` where no change was asked for. */
  touched: ReadonlySet<Problem> | null;
  listsNotes: boolean;
}

/** "3 errors, 12 warnings, 2 notes in 4 documents; 5 can be mended with --fix": no full stop. */
export function summarize(files: readonly CheckedFile[], { touched, listsNotes }: SummaryOptions): string {
  const problems = files.flatMap((file) => file.problems);
  if (problems.length === 0) return `No problems in ${toCount(files.length, 'document')}`;
  const { errors, warnings, notes } = countProblems(problems);
  const { fixable } = countProblems(touched ? problems.filter((problem) => touched.has(problem)) : problems);
  const old = touched ? problems.filter((problem) => !touched.has(problem)).length : 0;
  const counts = [
    ...(errors > 0 ? [toCount(errors, 'error')] : []),
    ...(warnings > 0 ? [toCount(warnings, 'warning')] : []),
    ...(notes > 0 ? [`${toCount(notes, 'note')}${listsNotes ? '' : ' (not listed)'}`] : []),
  ];
  const documents = files.filter((file) => file.problems.length > 0).length;
  return [
    `${counts.join(', ')} in ${toCount(documents, 'document')}`,
    ...(old > 0 ? [`${old} of them ${old === 1 ? 'is' : 'are'} older than the change`] : []),
    ...(fixable > 0 ? [`${fixable} can be mended with --fix`] : []),
  ].join('; ');
}
