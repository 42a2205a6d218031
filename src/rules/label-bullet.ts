import type { IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type LabelLine, readLabelLine } from './label-line.ts';
import type { Finding } from './rule.ts';

/**
 * A label at the start of a line without a bullet, where the fields around it have bullets: to markdown, the line
 * belongs to the field before it, or ends the list.
 */
export function* checkLabelBullet({ text, reading }: CheckedDocument): Iterable<Finding> {
  for (const { fields, title } of reading.ideas) {
    const lines = fields.map((field) => ({ field, line: readLabelLine(field.label, text) }));
    const items = lines.filter(({ line }) => line.form === 'item').length;
    const bare = lines.filter(({ line }) => line.form === 'text').length;
    for (const [index, { field, line }] of lines.entries()) {
      if (line.form !== 'text') continue;
      const goesOn = field.label.place.start.line > title.place.end.line + 1 && followsText(line, text);
      const bullet = findBullet(lines, index);
      if (bullet === null || (!goesOn && items <= bare)) continue;
      yield {
        place: field.label.place,
        reason: `Expected a bullet before the label \`${field.label.value}\``,
        note: goesOn
          ? 'Without one, markdown takes the line for a part of the field before it.'
          : 'The other fields of the idea are items of a list: write this one as an item, too.',
        ...(staysWhole(field, bullet, text) && { edits: [{ ...line.lead, text: bullet }] }),
      };
    }
  }
}

/** Whether the line above a label is text, so that the label's line goes on with its paragraph. */
function followsText({ lead: { start } }: LabelLine, text: string): boolean {
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0));
  return above.trim() !== '' && !/^ {0,3}#{1,6}\s/.test(above);
}

/** The bullet that the field before has, else the one behind; a numbered list goes on counting. */
function findBullet(lines: readonly { line: LabelLine }[], index: number): string | null {
  const isItem = ({ line }: { line: LabelLine }): boolean => BULLET.test(line.lead.text);
  const at = lines.findLastIndex((line, other) => other < index && isItem(line));
  if (at < 0) return lines.find(isItem)?.line.lead.text ?? null;
  const bullet = lines[at]?.line.lead.text ?? null;
  return bullet?.replace(/\d{1,9}(?=[.)])/, (number) => String(Number(number) + index - at)) ?? null;
}

/** One bullet: what has two, or a checkbox, is no pattern for others. */
const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

/** Whether all of a value stays in its item once it has a bullet: a paragraph further left would end the list. */
function staysWhole({ label, value }: IdeaReading['fields'][number], bullet: string, text: string): boolean {
  const source = text.slice(label.place.end.offset, value.place.end.offset);
  const further = source.split(/\n[ \t]*\r?\n/).slice(1);
  return further.every((part) => {
    const [indent = ''] = /^[ \t]*/.exec(part) ?? [];
    return indent.length >= bullet.length || /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|$)/.test(part);
  });
}
