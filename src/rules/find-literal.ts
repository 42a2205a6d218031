import type { Position } from 'unist';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';

/** Where some words of a heading stand inside it, if they stand there to the letter, without markup between them. */
export function findLiteral(
  words: string,
  { start, end }: Position,
  { text, location }: Pick<CheckedDocument, 'text' | 'location'>,
): Position | null {
  const from = start.offset ?? 0;
  const at = text.slice(from, end.offset).indexOf(words);
  return at < 0 ? null : toPlace(from + at, from + at + words.length, location);
}
