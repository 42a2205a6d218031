import type { Mention } from '../views.ts';

/**
 * How a shape is filled. Strong, middle and the page's background differ from each other by 3:1 at least, hollow and
 * dashed shapes are told by their outlines: no picture needs colours to be told apart.
 */
export type Tone = (typeof TONES)[number] | 'faint';

/** For the parts of a whole, in their order. */
export const TONES = ['strong', 'middle', 'hollow', 'dashed'] as const;

/** A picture, ready to be drawn: `x` and widths in hundredths of its width, `y` and heights in pixels. */
export interface Drawing {
  height: number;
  bars: Bar[];
  lines: Line[];
  dots: Dot[];
  labels: Label[];
}

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** `null` for the place of something that is not there. */
  tone: Tone | null;
}

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Part of a curve, or the line on which bars stand. */
  kind: 'curve' | 'base';
}

export interface Dot {
  x: number;
  y: number;
}

export interface Label {
  x: number;
  /** Of the line on which the text stands. */
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** "on-strong" stands on a bar of that tone, "gap" runs downwards. */
  kind: 'name' | 'value' | 'heading' | 'gap' | 'on-strong' | 'on-middle' | 'on-other';
}

/** A picture with all that is said about it. */
export interface ChartView extends Drawing {
  /** Unique on its page: the ids of its parts begin with it. */
  id: string;
  title: string;
  /** Sentences: what the picture shows, and what is found in it. */
  description: string;
  /** Sentences about how to read it. */
  notes: string[];
  legend: { tone: Tone; text: string }[];
  table: NumberTable;
}

/** The numbers of a picture. */
export interface NumberTable {
  caption: string;
  /** Of the first column, which has the rows' headings, and of the columns of numbers. */
  columns: string[];
  rows: NumberRow[];
  /** The row of sums. */
  sums: NumberRow | null;
}

export interface NumberRow {
  heading: Mention;
  cells: string[];
}

/** What stands in a table where there are no documents. */
export const NOTHING_KNOWN = '–';

/** A table whose caption says what its dashes are, where it has some. */
export function explainDashes(table: NumberTable): NumberTable {
  const hasDash = table.rows.some(({ cells }) => cells.includes(NOTHING_KNOWN));
  return hasDash ? { ...table, caption: `${table.caption} (a dash where there are no documents)` } : table;
}

/** One decimal is finer than a pixel, and keeps pages small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A bar by its edges: bars that share an edge before rounding share it afterwards. */
export function toBar(
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  tone: Tone | null,
): Bar {
  const [x, y] = [round(left), round(top)];
  return { x, y, width: round(round(right) - x), height: round(round(bottom) - y), tone };
}

/** How a text on a bar is printed. */
export function toLabelKind(tone: Tone): Label['kind'] {
  return tone === 'strong' ? 'on-strong' : tone === 'middle' ? 'on-middle' : 'on-other';
}

/** A text that fits a column of names; the whole of it stands in the table. */
export function toShortName(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
