import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findUnspacedHeadings } from './find-unspaced-headings.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';

/** A line that is meant as a heading, and is to markdown a part of the text: the space behind its `#` is missing. */
export function* checkHeadingSpace(document: CheckedDocument): Iterable<Finding> {
  for (const { start, marks, title } of findUnspacedHeadings(document)) {
    const end = start + marks.length;
    const place = toPlace(start, end, document.location);
    if (place)
      yield {
        place,
        reason: `Expected a space between \`${marks}\` and \`${shorten(title)}\``,
        note: 'Without it, the line is no heading: it is read as a part of what stands before it.',
        actual: marks,
        expected: [`${marks} `],
        edits: [{ start: end, end, text: ' ' }],
      };
  }
}
