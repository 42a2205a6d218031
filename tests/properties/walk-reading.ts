import type { Position } from 'unist';
import type { IdeaReading, Person } from '../../src/parse/reading.ts';

/** All places in a value of a reading. */
export function placesOf(value: unknown): Position[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPosition(value)) return [value];
  return Object.values(value).flatMap(placesOf);
}

function isPosition(value: object): value is Position {
  return 'start' in value && 'end' in value && typeof value.start === 'object' && value.start !== null;
}

/** A value of a reading without its places, its line breaks as LF. */
export function valuesOf(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n');
  if (Array.isArray(value)) return value.map(valuesOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'place');
  return Object.fromEntries(entries.map(([key, inner]) => [key, valuesOf(inner)]));
}

/** The title of an idea and the headings above it. */
export function titlesOf({ title, project, group }: IdeaReading): { value: string; place: Position }[] {
  return [title, ...group, ...(project ? [project] : [])];
}

/** The source between two points. */
export function sourceAt(text: string, { start, end }: Position): string {
  return text.slice(start.offset, end.offset);
}

/** Whether the source at the place of a person begins with one of the things that it says of them. */
export function startsWithPerson(text: string, person: Person): boolean {
  const source = text.slice(person.place.start.offset);
  const said = [person.name, person.github, person.twitter, person.url, ...person.emails].filter(
    (value) => value !== null,
  );
  return said.some((value) =>
    [value, `@${value}`, `https://github.com/${value}`].some((form) => source.startsWith(form)),
  );
}

/** The offsets of the first characters of a text's lines (CommonMark: behind LF, CRLF or CR). */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)];
}

/** A value whose parts can no longer be changed. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** The source from a place to the end of its line: a link's text and its URL stand in one. */
export function lineFrom(text: string, { start, end }: Position): string {
  const [rest = ''] = text.slice(end.offset).split(/\r?\n/);
  return text.slice(start.offset, end.offset) + rest;
}
