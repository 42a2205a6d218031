import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

/**
 * A label at the start of a line without a bullet, where the fields around it have bullets: to markdown, the line
 * belongs to the field before it.
 */
export function* checkLabelBullet({ text, reading }: CheckedDocument): Iterable<Finding> {
  for (const { fields } of reading.ideas) {
    const lines = fields.map(({ label }) => {
      const offset = label.place.start.offset ?? 0;
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      return { label, start, before: text.slice(start, offset).replace(/[*_]+$/, '') };
    });
    const bullet = lines.find(({ before }) => BULLET.test(before))?.before;
    if (bullet === undefined) continue;
    for (const { label, start, before } of lines)
      if (/^[ \t]*$/.test(before))
        yield {
          place: label.place,
          reason: `Expected a bullet before the label \`${label.value}\``,
          note: 'Without one, markdown takes the line for a part of the field before it.',
          edits: [{ start, end: start + before.length, text: bullet }],
        };
  }
}
