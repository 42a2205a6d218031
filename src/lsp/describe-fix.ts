import type { Problem } from '../check/problem.ts';

/**
 * What the fix of a problem does, in words: reasons say what was expected. "Expected a bullet before the label
 * `Mentors`" is mended by "Write a bullet before the label `Mentors`".
 */
export function describeFix({ reason }: Pick<Problem, 'reason'>): string {
  const [, expected] = /(?:^E|, e)xpected (.+)$/s.exec(reason) ?? [];
  if (expected !== undefined) return `Write ${expected}`;
  const [, unexpected] = /^Unexpected (.+)$/s.exec(reason) ?? [];
  if (unexpected !== undefined) return `Take out the ${unexpected}`;
  return `Mend: ${reason}`;
}
