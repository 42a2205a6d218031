import { type Problem, severityOf } from './problem.ts';

export interface ProblemCounts {
  errors: number;
  warnings: number;
  notes: number;
  /** Of all of these, those that have a fix. */
  fixable: number;
}

/** How many problems of each severity there are. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const count = (severity: string): number =>
    problems.filter((problem) => severityOf(problem) === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    fixable: problems.filter(({ edits }) => edits.length > 0).length,
  };
}
