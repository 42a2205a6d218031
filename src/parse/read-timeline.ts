import type { RootContent, Table, TableCell } from 'mdast';
import type { Position } from 'unist';
import type { Block } from '../markdown/block.ts';
import { isHardBreak, type Leaf, leavesToString, type Source, toLeaves } from '../markdown/leaf.ts';
import { remember } from '../vocabulary/remember.ts';
import type { Surrounding } from './find-ideas.ts';
import type { HeadingBook } from './heading-book.ts';
import { type Dates, readDates } from './read-dates.ts';
import type { TimelineEntry } from './reading.ts';

interface Tools {
  source: Source;
  blocksOf(node: RootContent): readonly Block[];
  headings: HeadingBook;
  /** The year of dates that leave it out. */
  year: number;
}

interface Reader extends Omit<Tools, 'year'> {
  /** A line and its parts are asked for more than once. */
  datesOf(text: string): Dates | null;
}

export interface TimelineReading {
  entries: TimelineEntry[];
  /** 1-based, from the first table or list of them to the last; `null` where there are none. */
  lines: { line: number; endLine: number } | null;
}

const TIMELINE = /\b(?:timeline|schedule|(?:key|important) .{0,60}dates|dates)\b/i;

/**
 * The timeline of a term: the rows of a table of activities and dates, and the dated lines under a heading such as
 * "Timeline" or behind a paragraph such as "Key dates:".
 */
export function readTimeline(
  surroundings: readonly Surrounding[],
  { year, ...tools }: Tools,
): TimelineReading {
  const reader = { ...tools, datesOf: remember((text: string) => readDates(text, year)) };
  const found = surroundings.flatMap(({ section, titles }) => {
    const headed = titles.some((title) => TIMELINE.test(title));
    return section.nodes.map((node, index) => {
      if (node.type === 'table') return { node, entries: readTable(node, reader) };
      const before = section.nodes[index - 1];
      const announced =
        before?.type === 'paragraph' &&
        TIMELINE.test(textOf(before, reader)) &&
        /:$/.test(textOf(before, reader));
      return { node, entries: headed || announced ? readLines(node, reader) : [] };
    });
  });
  const places = found.flatMap(({ node, entries }) =>
    entries.length > 0 && node.position ? node.position : [],
  );
  const [first, last] = [places[0], places.at(-1)];
  return {
    entries: found.flatMap(({ entries }) => entries),
    lines: first && last ? { line: first.start.line, endLine: last.end.line } : null,
  };
}

function textOf(node: RootContent, { source }: Reader): string {
  return leavesToString(toLeaves(node, source)).replace(/\s+/g, ' ').trim();
}

function readTable(table: Table, { source, headings, datesOf }: Reader): TimelineEntry[] {
  const [header, ...rows] = table.children.map((row) => ({
    place: row.position ?? NOWHERE,
    cells: row.children.map((cell) => toCell(cell, source)),
  }));
  const find = (thing: 'activity' | 'date'): number =>
    (header?.cells ?? []).findIndex(({ text }) => headings.isColumnOf(thing, text));
  const activity = find('activity');
  const date = find('date');
  if (activity < 0 || date < 0) return [];
  return rows.flatMap(({ cells, place }) => {
    const [what, when] = [cells[activity], cells[date]];
    return what?.text
      ? [toEntry(what.text, { text: when?.text ?? '', place: when?.place ?? place }, datesOf)]
      : [];
  });
}

const NOWHERE: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The text of a cell, or of a line. */
interface Cell {
  text: string;
  /** Of an empty one, the whole cell. */
  place: Position;
}

function toCell(cell: TableCell, source: Source): Cell {
  const leaves = toLeaves(cell, source);
  const [first, last] = [leaves[0], leaves.at(-1)];
  const place = first && last ? { start: first.place.start, end: last.place.end } : cell.position;
  return { text: leavesToString(leaves).replace(/\s+/g, ' ').trim(), place: place ?? NOWHERE };
}

function toEntry(activity: string, { text, place }: Cell, datesOf: Reader['datesOf']): TimelineEntry {
  const dates = datesOf(text);
  return { activity, date: text, start: dates?.start ?? null, end: dates?.end ?? null, place };
}

/**
 * The dated ones of the outermost items or paragraphs of a node. Lines of a paragraph are entries of their own; an item
 * is one entry, however it is wrapped: up to the first hard break or remark where that has a date, else all of it.
 */
function readLines(node: RootContent, { blocksOf, datesOf }: Reader): TimelineEntry[] {
  return blocksOf(node)
    .filter((block) => block.kind === 'paragraph' && block.depth <= 1)
    .flatMap((block) => {
      const isItem = block.depth > 0;
      const leaves = isItem ? unwrap(block.leaves) : block.leaves;
      const lines = leavesToString(leaves).split('\n');
      const dated = lines.filter(datesOf);
      const first = dated[0] === lines[0] ? dated[0] : undefined;
      const parts = isItem ? [first ?? lines.join(' ')] : dated;
      return parts.flatMap((part) =>
        readLine(
          {
            text: part
              .replace(/\s+/g, ' ')
              .replace(/[;,]\s*$/, '')
              .trim(),
            place: block.place,
          },
          datesOf,
        ),
      );
    });
}

/** Leaves with a space at each end of a line but for hard breaks and for lines that open with a remark ("**Note**"). */
function unwrap(leaves: readonly Leaf[]): Leaf[] {
  return leaves.map((leaf, index) => {
    const next = leaves[index + 1];
    const isRemark = next?.bold === true && !/\d/.test(next.value);
    return leaf.value !== '\n' || isHardBreak(leaf) || isRemark ? leaf : { ...leaf, value: ' ' };
  });
}

/** "activity: date", "date: activity", "date - activity" or "activity date". */
function readLine({ text: line, place }: Cell, datesOf: Reader['datesOf']): TimelineEntry[] {
  const colon = /:(?=\s)/.exec(line)?.index ?? -1;
  const [left, right] = colon < 0 ? [line, ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  if (colon >= 0 && datesOf(left)) return [toEntry(right, { text: left, place }, datesOf)];
  if (colon >= 0 && datesOf(right)) return [toEntry(left, { text: right, place }, datesOf)];
  const dates = datesOf(line);
  if (!dates) return [];
  const before = line
    .slice(0, dates.from)
    .trimEnd()
    .replace(/[-–—:]$/, '')
    .trim();
  const after = line
    .slice(dates.to)
    .replace(/^\s*[-–—:]\s*/, '')
    .trim();
  return [
    {
      activity: before || after,
      date: before ? line.slice(dates.from).trim() : line.slice(0, dates.to).trim(),
      start: dates.start,
      end: dates.end,
      place,
    },
  ];
}
