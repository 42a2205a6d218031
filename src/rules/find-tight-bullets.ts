import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { findNodesAt } from '../markdown/find-nodes-at.ts';
import { toPlace } from '../markdown/leaf.ts';
import { findKnownLabel } from '../parse/find-label.ts';
import { buildLabelBook } from '../parse/label-book.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';

/** A bullet that a label follows without a space: to markdown, it is none. */
export interface TightBullet {
  bullet: string;
  /** As written. */
  label: string;
  /** Of the bullet alone. */
  place: Position;
}

/** A bullet at the start of a line, and what follows it without a space. */
const BULLET = /^([ \t]*)([-+*])(?=[\p{L}*_])(.+)$/gmu;

/** The bullets of a document that a known label follows without a space, in order. */
export function findTightBullets(document: CheckedDocument, vocabulary: Vocabulary): TightBullet[] {
  const { text } = document;
  const book = buildLabelBook(vocabulary);
  return [...text.matchAll(BULLET)].flatMap(({ 1: indent = '', 2: bullet = '', 3: rest = '', index }) => {
    const label = /[:：]/.test(rest) && !isEmphasis(bullet, rest) ? findKnownLabel(rest, book) : null;
    const start = index + indent.length;
    const place = label && toPlace(start, start + bullet.length, document.location);
    return place && isInParagraph(document.tree, start) ? [{ bullet, label: label.text, place }] : [];
  });
}

/** "*Mentors*: ..." has marks and no bullet. */
function isEmphasis(bullet: string, rest: string): boolean {
  return bullet === '*' && rest.includes('*');
}

/** A line without indentation goes on with the item before it: it may be in lists, and in nothing else. */
function isInParagraph(tree: Nodes, at: number): boolean {
  const inner = findNodesAt(tree, at).find(
    ({ type }) => type !== 'root' && type !== 'list' && type !== 'listItem',
  );
  return inner?.type === 'paragraph';
}
