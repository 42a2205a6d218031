import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** Lists or quotations nested so deep that nothing can be read. */
export function* checkTooDeep({ reading }: CheckedDocument): Iterable<Finding> {
  for (const { ruleId, place, reason, note } of reading.problems)
    if (ruleId === 'too-deep') yield { place, reason, note, harm: 'unreadable' };
}
