import type { Nodes } from 'mdast';
import { toPlace } from '../markdown/leaf.ts';
import { findKnownLabel } from '../parse/find-label.ts';
import { buildLabelBook } from '../parse/label-book.ts';
import type { CheckedDocument } from './checked-document.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A bullet at the start of a line, and what follows it without a space. */
const BULLET = /^([ \t]*)([-+*])(?=[\p{L}*_])(.+)$/gmu;

/** A field whose bullet is none to markdown: the space behind it is missing. */
export function* checkBulletSpace(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const { reading, text, source } = document;
  if (!isOfTerm(reading)) return;
  const book = buildLabelBook(vocabulary);
  for (const { 1: indent = '', 2: bullet = '', 3: rest = '', index } of text.matchAll(BULLET)) {
    const label = /[:：]/.test(rest) && !isEmphasis(bullet, rest) ? findKnownLabel(rest, book) : null;
    const start = index + indent.length;
    const place = label && toPlace(start, start + bullet.length, source.location);
    if (place && isInParagraph(document.tree, start))
      yield {
        place,
        reason: `Expected a space between \`${bullet}\` and \`${label.text}\``,
        note: 'Without it, the line is no item of a list: the field is read as a part of what stands before it.',
        actual: bullet,
        expected: [`${bullet} `],
        edits: [{ start: start + bullet.length, end: start + bullet.length, text: ' ' }],
      };
  }
}

/** "*Mentors*: ..." has marks and no bullet. */
function isEmphasis(bullet: string, rest: string): boolean {
  return bullet === '*' && rest.includes('*');
}

function isInParagraph(node: Nodes, at: number): boolean {
  const { start, end } = node.position ?? {};
  if (at < (start?.offset ?? 0) || at >= (end?.offset ?? 0)) return false;
  if (node.type === 'paragraph') return true;
  const mayHold = node.type === 'root' || node.type === 'list' || node.type === 'listItem';
  return mayHold && node.children.some((child: Nodes) => isInParagraph(child, at));
}
