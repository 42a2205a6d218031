import type { Position } from 'unist';
import { toPlace } from '../markdown/leaf.ts';
import type { IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';

/** Where mentors are still to come: the "TBD" of "Jane Doe (@jane), TBD". */
export function findOpenPlaces(
  { kind, value }: IdeaReading['fields'][number],
  { text, location }: CheckedDocument,
): Position[] {
  if (kind !== 'mentors') return [];
  const start = value.place.start.offset ?? 0;
  const inside = text.slice(start, value.place.end.offset);
  return [...inside.matchAll(/(?<![\w@/-])(?:TBA|TBD|TODO)(?![\w/-])/g)].flatMap(
    ({ 0: word, index }) => toPlace(start + index, start + index + word.length, location) ?? [],
  );
}
