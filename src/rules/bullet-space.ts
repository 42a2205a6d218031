import type { Nodes } from 'mdast';
import { findNodesAt } from '../markdown/find-nodes-at.ts';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type LabelLine, readLabelLine } from './label-line.ts';
import type { Finding } from './rule.ts';

/** A field whose bullet is none to markdown: the space behind it is missing. */
export function* checkBulletSpace({ location, reading, text, tree }: CheckedDocument): Iterable<Finding> {
  for (const { fields } of reading.ideas) {
    const lines = fields.map(({ label }) => readLabelLine(label, text));
    const least = Math.min(...lines.filter(isListed).map(columnOf));
    for (const line of lines) {
      const bullet = line.lead.text.trim();
      const start = line.lead.start + indentOf(line).length;
      const place = toPlace(start, start + bullet.length, location);
      if (line.form !== 'tight' || place === null || isEmphasis(tree, start)) continue;
      const written = MARKDOWN_BULLETS.includes(bullet) ? bullet : '-';
      // Farther right, the item would be one of the field before.
      const isBeside = columnOf(line) - least < NESTED;
      yield {
        place,
        reason:
          written === bullet
            ? `Expected a space between \`${bullet}\` and \`${line.label.text}\``
            : `Unexpected bullet \`${bullet}\`, expected \`${written}\` and a space`,
        note: 'To markdown, the line is no item of a list: on GitHub, it runs together with the lines around it.',
        actual: bullet,
        expected: [`${written} `],
        ...(isBeside && { edits: [{ start, end: line.lead.end, text: `${written} ` }] }),
      };
    }
  }
}

const MARKDOWN_BULLETS = ['-', '+', '*'];
/** From so many columns on, an item is nested in the one before. */
const NESTED = 2;

function isListed({ form }: LabelLine): boolean {
  return form === 'item' || form === 'tight';
}

function indentOf({ lead: { text } }: LabelLine): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}

function columnOf(line: LabelLine): number {
  return indentOf(line).replaceAll('\t', '    ').length;
}

/** Whether emphasis starts at an offset, and ends on a later line. */
function isEmphasis(tree: Nodes, at: number): boolean {
  return findNodesAt(tree, at).some(
    ({ type, position }) => type === 'emphasis' && position?.start.offset === at,
  );
}
