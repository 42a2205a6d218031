import type { Nodes } from 'mdast';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type LabelLine, readLabelLine } from './label-line.ts';
import { mendEmphasis } from './mend-emphasis.ts';
import type { Finding } from './rule.ts';

/** Marks of emphasis around a label that do not belong together: they stand on the page as they are. */
export function* checkLabelEmphasis(document: CheckedDocument): Iterable<Finding> {
  const { text, reading } = document;
  for (const { fields } of reading.ideas) {
    const lines = fields.map(({ label }) => readLabelLine(label, text));
    for (const line of lines) {
      if (!isUneven(line) || isPaired(line, document)) continue;
      const others = lines.filter((other) => other !== line);
      const { start, end, text: mended, isSure } = mendEmphasis(line, others);
      const actual = text.slice(start, end);
      const place = toPlace(start, end, document.location);
      if (place === null || actual === mended) continue;
      yield {
        place,
        reason:
          mended.trim() === actual
            ? `Expected a space behind the label \`${actual}\``
            : `Unexpected emphasis \`${actual}\`, expected \`${mended.trim()}\``,
        note: 'Marks that do not belong together make nothing bold: the page shows them as they are.',
        actual,
        expected: [mended],
        ...(isSure && { edits: [{ start, end, text: mended }] }),
      };
    }
  }
}

/** Whether the marks before a label are others than those behind it, or have white space where it undoes them. */
function isUneven({ form, label, opening, closing, behind, rest }: LabelLine): boolean {
  const marks = `${opening.text}${closing.text}`;
  if (form === 'other' || marks.includes('`') || /[*_`]/.test(label.text)) return false;
  const ends = /^\s|^$/.test(rest.text) || /^\s/.test(behind.text) ? behind.text : '';
  if (opening.text === '') return closing.text.trim() !== '' || /^[*_]/.test(ends);
  if (/\s/.test(opening.text)) return true;
  const mirrored = [...opening.text].reverse().join('');
  const isClosed = ends === '' ? closing.text === mirrored : closing.text === '' && ends === mirrored;
  return !isClosed;
}

/** Whether markdown pairs the marks with others far off: a whole line in bold, say. */
function isPaired({ opening, closing, behind }: LabelLine, { tree }: CheckedDocument): boolean {
  const find = (node: Nodes): boolean => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (start > behind.end || end < opening.start) return false;
    const isEmphasis = node.type === 'strong' || node.type === 'emphasis';
    const isLong =
      (opening.text !== '' && start === opening.start && end > behind.end) ||
      (opening.text === '' && start < opening.start && end > closing.start);
    return (isEmphasis && isLong) || ('children' in node && node.children.some(find));
  };
  return find(tree);
}
