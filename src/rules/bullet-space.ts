import type { CheckedDocument } from './checked-document.ts';
import { findTightBullets } from './find-tight-bullets.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A field whose bullet is none to markdown: the space behind it is missing. */
export function* checkBulletSpace(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  if (!isOfTerm(document.reading)) return;
  for (const { bullet, label, place } of findTightBullets(document, vocabulary)) {
    const end = place.end.offset ?? 0;
    yield {
      place,
      reason: `Expected a space between \`${bullet}\` and \`${label}\``,
      note: 'Without it, the line is no item of a list: the field is read as a part of what stands before it.',
      actual: bullet,
      expected: [`${bullet} `],
      edits: [{ start: end, end, text: ' ' }],
    };
  }
}
