import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** Front matter that is no YAML, or whose values break its schema (`src/parse/read-front-matter.ts`). */
export function* checkFrontMatter({ reading }: CheckedDocument): Iterable<Finding> {
  for (const { ruleId, place, reason, note } of reading.problems)
    if (ruleId === 'front-matter')
      yield { place, reason, note, harm: reading.isReadable ? 'loss' : 'unreadable' };
}
