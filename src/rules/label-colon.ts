import { buildLabelBook } from '../parse/label-book.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type LabelLine, readLabelLine } from './label-line.ts';
import type { Edit, Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A label without a colon in an idea most of whose labels have one. */
export function* checkLabelColon(
  { text, reading }: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const book = buildLabelBook(vocabulary);
  for (const { fields } of reading.ideas) {
    const lines = fields.map((field) => ({ field, line: readLabelLine(field.label, text) }));
    const own = lines.filter(({ line }) => line.form === 'item' || line.form === 'text');
    const colons = own.filter(({ line }) => line.colon.text !== '').length;
    // Whoever writes all labels without a colon means it so.
    if (colons <= own.length / 2) continue;
    for (const { field, line } of own) {
      const { label, value } = field;
      const edit = toEdit(line);
      if (edit === null || value.text === '' || book.kindOf(label.value) === null) continue;
      yield {
        place: label.place,
        reason: `Expected a colon behind the label \`${label.value}\``,
        note: 'The other labels of the idea have one: it tells where a label ends and its value begins.',
        edits: [edit],
      };
    }
  }
}

/** What puts a colon behind a label, in place of a dash where there is one; `null` where something else follows. */
function toEdit({ opening, closing, colon, rest, label }: LabelLine): Edit | null {
  if (colon.text !== '' || opening.text.trim() !== closing.text.trim()) return null;
  const [dash] = /^[ \t]+[-–—]+(?:[ \t]+|$)/.exec(rest.text) ?? [];
  if (dash !== undefined) return { start: rest.start, end: rest.start + dash.length, text: ': ' };
  const isAlone = rest.text.trim() === '';
  const at = closing.text === '' ? label.end : closing.end;
  return isAlone || closing.text !== '' ? { start: at, end: at, text: ':' } : null;
}
