import type { Nodes } from 'mdast';
import type { Position } from 'unist';
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

function isInParagraph(node: Nodes, at: number): boolean {
  const { start, end } = node.position ?? {};
  if (at < (start?.offset ?? 0) || at >= (end?.offset ?? 0)) return false;
  if (node.type === 'paragraph') return true;
  const mayHold = node.type === 'root' || node.type === 'list' || node.type === 'listItem';
  return mayHold && node.children.some((child: Nodes) => isInParagraph(child, at));
}
