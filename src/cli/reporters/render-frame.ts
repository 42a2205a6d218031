import type { Position } from 'unist';
import { type Cell, toCells } from './to-cells.ts';

export interface FrameOptions {
  place: Position;
  /** Columns that there are for the frame. */
  width: number;
  /** Paints the marker below a place. */
  mark: (text: string) => string;
  /** Paints numbers and rules. */
  dim: (text: string) => string;
}

/** More of a line than this on either side of a place does not fit on any screen. */
const REACH = 1000;
/** So many columns before a place are shown in any case. */
const LEAD = 8;

/**
 * The lines of a place as they stand in the document, with their numbers and a marker below; before them the line
 * above, where it stands in the same columns. Of a place of more than two lines, the first and the last are shown; of
 * long lines, what is around the place.
 */
export function renderFrame(text: string, { place, width, mark, dim }: FrameOptions): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const spans = toSpans(place, lines);
  const [first] = spans;
  if (!first) return [];
  const above = { line: first.line - 1, from: 0, to: null };
  const shown = (lines[above.line - 1] ?? '').trim() === '' ? spans : [above, ...spans];
  const gutter = String(Math.max(...shown.map(({ line }) => line))).length;
  const rule = (number: string): string => dim(`${number.padStart(gutter)} |`);
  const cuts = shown.map(({ line, from, to }) =>
    cutLine(lines[line - 1] ?? '', { from, to: to ?? from, width: width - gutter - 3 }),
  );
  // Below a line that is cut off at its start, the columns of the line above are others.
  const isShifted = spans.length < shown.length && (cuts[1]?.text.startsWith('…') ?? false);
  return shown.flatMap(({ line, to }, index) => {
    const cut = cuts[index];
    if (!cut || (isShifted && index === 0)) return [];
    const isBehindGap = line - (shown[index - 1]?.line ?? line) > 1;
    const marker = `${' '.repeat(cut.indent)}${mark('^'.repeat(cut.length))}`;
    return [
      ...(isBehindGap ? [rule('…'.padStart(gutter))] : []),
      `${rule(String(line))} ${cut.text}`.trimEnd(),
      ...(to === null ? [] : [`${rule('')} ${marker}`]),
    ];
  });
}

interface Span {
  /** 1-based. */
  line: number;
  /** UTF-16 units of the line from 0, end exclusive; no end where nothing is to be marked. */
  from: number;
  to: number | null;
}

/** What of each line is marked: of the first one from where the place begins, of the last one up to where it ends. */
function toSpans({ start, end }: Position, lines: readonly string[]): Span[] {
  const isBehind = end.column === 1 && end.line > start.line;
  const last = isBehind ? end.line - 1 : end.line;
  const lengthOf = (line: number): number => (lines[line - 1] ?? '').length;
  const lastColumn = isBehind ? lengthOf(last) : end.column - 1;
  if (start.line > lines.length) return [];
  if (last === start.line) return [{ line: last, from: start.column - 1, to: lastColumn }];
  const indent = (lines[last - 1] ?? '').search(/\S|$/);
  return [
    { line: start.line, from: start.column - 1, to: lengthOf(start.line) },
    { line: last, from: Math.min(indent, lastColumn), to: lastColumn },
  ];
}

interface Cut {
  text: string;
  /** Columns before the marker, and below it. */
  indent: number;
  length: number;
}

/** As much of a line as fits, with what is marked in it; signs of omission stand where something is cut off. */
function cutLine(line: string, { from, to, width }: { from: number; to: number; width: number }): Cut {
  const skipped = Math.max(0, from - REACH);
  const cells = toCells(line.slice(skipped, to + REACH));
  const isMarked = ({ start }: Cell): boolean => start >= from - skipped && start < to - skipped;
  const total = widthOf(cells);
  const before = widthOf(cells.filter(({ start }) => start < from - skipped));
  const marked = Math.max(1, widthOf(cells.filter(isMarked)));
  if (skipped === 0 && total <= width && to + REACH >= line.length)
    return { text: textOf(cells), indent: before, length: marked };
  const room = Math.max(width, 10);
  const lead = Math.max(Math.floor((room - marked) / 2), LEAD);
  const left = Math.max(0, Math.min(before - lead, total - room + 1));
  const isCutLeft = left > 0 || skipped > 0;
  const kept = takeColumns(cells, left + (isCutLeft ? 1 : 0), left + room - 1);
  const indent = before - kept.from + (isCutLeft ? 1 : 0);
  const isCutRight = kept.to < total;
  return {
    text: `${isCutLeft ? '…' : ''}${kept.text}${isCutRight ? '…' : ''}`,
    indent,
    length: Math.max(1, Math.min(marked, room - indent)),
  };
}

/** The cells that lie between two columns as a whole, and the columns that they take. */
function takeColumns(cells: readonly Cell[], from: number, to: number) {
  let column = 0;
  const taken: { cell: Cell; column: number }[] = [];
  for (const cell of cells) {
    if (column >= from && column + cell.width <= to) taken.push({ cell, column });
    column += cell.width;
  }
  const last = taken.at(-1);
  return {
    text: textOf(taken.map(({ cell }) => cell)),
    from: taken[0]?.column ?? from,
    to: last ? last.column + last.cell.width : to,
  };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}
