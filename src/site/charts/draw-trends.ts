import { scaleLinear, scalePoint } from 'd3-scale';
import { type Dot, type Drawing, type Label, type Line, round, toShortName } from './chart.ts';

export interface TrendGroup {
  heading: string;
  rows: Trend[];
}

export interface Trend {
  label: string;
  /** One for each column; `null` where nothing is known. */
  values: (number | null)[];
  /** What has become of it: "4% to 12%". */
  change: string;
}

/** In pixels: a row, the curve in it, a heading, and the names of the columns. */
const [ROW, CURVE, HEADING, FOOT] = [38, 26, 28, 18];
/** In hundredths of the width: where curves begin and end. */
const [START, END] = [34, 76];
const NAME = 17;

/** A small curve for each row, from zero to its own peak; a curve is broken where nothing is known. */
export function drawTrends(groups: readonly TrendGroup[], columns: readonly string[]): Drawing {
  const xOf = scalePoint(
    columns.map((_, place) => place),
    [START, END],
  );
  const drawing: Drawing = { height: 0, bars: [], lines: [], dots: [], labels: [] };
  let y = 0;
  for (const { heading, rows } of groups) {
    y += HEADING;
    drawing.labels.push({ x: 0, y: y - 8, text: heading, anchor: 'start', kind: 'heading' });
    for (const row of rows) {
      const floor = y + ROW - 6;
      const curve = toCurve(row.values, { floor, xOf: (place) => xOf(place) ?? START });
      drawing.lines.push({ x1: START, y1: floor, x2: END, y2: floor, kind: 'base' }, ...curve.lines);
      drawing.dots.push(...curve.dots);
      drawing.labels.push(...toTexts(row, floor));
      y += ROW;
    }
    drawing.labels.push(...toEnds(columns, y + 8));
    y += FOOT;
  }
  return { ...drawing, height: y };
}

interface Place {
  floor: number;
  xOf: (place: number) => number;
}

function toCurve(values: readonly (number | null)[], { floor, xOf }: Place): { lines: Line[]; dots: Dot[] } {
  const peak = Math.max(...values.map((value) => value ?? 0)) || 1;
  const rise = scaleLinear([0, peak], [0, CURVE]);
  const points = values.map((value, place) =>
    value === null ? null : { x: round(xOf(place)), y: round(floor - rise(value)) },
  );
  const lines = points.flatMap((point, place): Line[] => {
    const before = points[place - 1];
    return point && before ? [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y, kind: 'curve' }] : [];
  });
  return { lines, dots: points.filter((point) => point !== null) };
}

function toTexts({ label, change }: Trend, floor: number): Label[] {
  return [
    { x: 0, y: floor - 8, text: toShortName(label, NAME), anchor: 'start', kind: 'name' },
    { x: 100, y: floor - 8, text: change, anchor: 'end', kind: 'value' },
  ];
}

/** The names of the first and the last column. */
function toEnds(columns: readonly string[], y: number): Label[] {
  const [first = ''] = columns;
  return [
    { x: START, y, text: first, anchor: 'middle', kind: 'name' },
    { x: END, y, text: columns.at(-1) ?? '', anchor: 'middle', kind: 'name' },
  ];
}
