import type { Position } from 'unist';
import { toPlace } from '../markdown/leaf.ts';
import type { Placed } from '../parse/place.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findLiteral } from './find-literal.ts';

/** The marks before and behind the text of a heading, or the line below it. */
const MARKS = /^(#{1,6}[ \t]+)([\s\S]*?)(?:[ \t]+#+)?[ \t]*$|^()([\s\S]*?)\r?\n[ \t]*(?:-+|=+)[ \t]*$/;

/** Where the text of a heading stands, without the marks that make a heading of it; the heading where it has no text. */
export function toTitlePlace(
  { value, place }: Placed<string>,
  document: Pick<CheckedDocument, 'text' | 'location'>,
): Position {
  const literal = value === '' ? null : findLiteral(value, place, document);
  if (literal) return literal;
  const start = place.start.offset ?? 0;
  const [, lead = '', text = '', , underlined = ''] =
    MARKS.exec(document.text.slice(start, place.end.offset)) ?? [];
  const from = start + lead.length;
  const to = from + (text || underlined).length;
  return (to > from ? toPlace(from, to, document.location) : null) ?? place;
}
