import type { Position } from 'unist';
import { toPlace } from '../markdown/leaf.ts';
import type { Placed } from '../parse/place.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findLiteral } from './find-literal.ts';

const SPACE = /[ \t]/;

/** Where the text of a heading stands, without the marks that make a heading of it; the heading where it has no text. */
export function toTitlePlace(
  { value, place }: Placed<string>,
  document: Pick<CheckedDocument, 'text' | 'location'>,
): Position {
  const literal = value === '' ? null : findLiteral(value, place, document);
  if (literal) return literal;
  const start = place.start.offset ?? 0;
  const source = document.text.slice(start, place.end.offset);
  const [lead = ''] = /^#{1,6}[ \t]+/.exec(source) ?? [];
  const from = start + lead.length;
  const to = start + (lead === '' ? findUnderline(source) : findClosing(source));
  return (to > from ? toPlace(from, to, document.location) : null) ?? place;
}

/** The index of the marks behind the text of a heading, and of the white space before them. */
function findClosing(source: string): number {
  const text = trimEnd(source, SPACE);
  const bare = trimEnd(text, /#/);
  return (SPACE.test(bare.charAt(bare.length - 1)) ? trimEnd(bare, SPACE) : text).length;
}

/** The index of the line below the text of a heading; 0 where there is none. */
function findUnderline(source: string): number {
  return /\r?\n[ \t]*(?:-+|=+)[ \t]*$/.exec(source)?.index ?? 0;
}
