import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Edit } from '../rules/rule.ts';
import type { RuleId } from '../rules/rule-ids.ts';

/** What stands for the reason until somebody writes one. */
const REASON = 'say why';

/**
 * Writes the comment that silences a rule where it found something: below the heading of the idea (or the project)
 * that the line belongs to; in what stands before all headings, below the front matter.
 * @param line 1-based.
 */
export function silenceRule({ text, reading, tree }: CheckedDocument, rule: RuleId, line: number): Edit {
  const comment = `<!-- almanac-ignore ${rule}: ${REASON} -->`;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const heading = reading.headings.findLast(
    ({ title, role }) => role !== 'detail' && title.place.start.line <= line,
  );
  const [first] = tree.children;
  const above = heading?.title.place ?? (first?.type === 'yaml' ? first.position : undefined);
  const start = above?.end.offset;
  if (start === undefined) return { start: 0, end: 0, text: `${comment}${lineBreak}${lineBreak}` };
  return { start, end: start, text: `${lineBreak}${lineBreak}${comment}` };
}
