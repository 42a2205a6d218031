import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** A document that passes one of the limits for what is read. */
export function* checkTooLarge({ reading }: CheckedDocument): Iterable<Finding> {
  for (const { ruleId, place, reason, note } of reading.problems)
    if (ruleId === 'too-large') yield { place, reason, note, harm: 'unreadable' };
}
