import { scaleBand, scaleThreshold } from 'd3-scale';
import {
  type Bar,
  type ChartView,
  type Drawing,
  type Label,
  round,
  type Tone,
  toBar,
  toLabelKind,
  toShortName,
} from './chart.ts';

export interface HeatMap {
  columns: string[];
  /** A number for each column; `null` where nothing is known. */
  rows: { label: string; values: (number | null)[] }[];
}

/** In pixels: the names of the columns, and a row. */
const [HEAD, ROW] = [20, 23];
/** In hundredths of the width: where the columns begin. */
const START = 35;
/** How many letters of a name stand before the columns in a narrow window. */
const NAME = 17;

/** Numbers as a field of tones: each number also stands in its place. A column of which nothing is known says so. */
export function drawHeatMap({ columns, rows }: HeatMap): Drawing & Pick<ChartView, 'legend'> {
  const band = scaleBand(
    columns.map((_, place) => place),
    [START, 100],
  ).paddingInner(0.08);
  const { toneOf, legend } = buildTones(Math.max(1, ...rows.flatMap(({ values }) => toKnown(values))));
  const bars: Bar[] = [];
  const labels: Label[] = [];
  const height = HEAD + rows.length * ROW;
  for (const [column, text] of columns.entries()) {
    const left = band(column) ?? 0;
    const right = left + band.bandwidth();
    const x = round((left + right) / 2);
    labels.push({ x, y: 13, text, anchor: 'middle', kind: 'name' });
    if (rows.every(({ values }) => toKnown([values[column] ?? null]).length === 0)) {
      bars.push(toBar({ left, right, top: HEAD, bottom: height - 2 }, null));
      labels.push({ x, y: HEAD + 8, text: 'no documents', anchor: 'start', kind: 'gap' });
      continue;
    }
    for (const [place, { values }] of rows.entries()) {
      const value = values[column] ?? 0;
      if (value === 0) continue;
      const top = HEAD + place * ROW;
      const tone = toneOf(value);
      bars.push(toBar({ left, right, top, bottom: top + ROW - 2 }, tone));
      labels.push({ x, y: top + 15, text: String(value), anchor: 'middle', kind: toLabelKind(tone) });
    }
  }
  const names = rows.map(({ label }, place): Label => {
    const text = toShortName(label, NAME);
    return { x: 0, y: HEAD + place * ROW + 15, text, anchor: 'start', kind: 'name' };
  });
  return { height, bars, lines: [], dots: [], labels: [...labels, ...names], legend };
}

/** Three tones by size: each one begins at about as many times the one before, since most numbers are small. */
function buildTones(highest: number): { toneOf: (value: number) => Tone; legend: ChartView['legend'] } {
  const factor = Math.cbrt(highest);
  const tones: Tone[] = ['faint', 'middle', 'strong'];
  const toneOf = scaleThreshold<number, Tone>()
    .domain([Math.floor(factor) + 1, Math.floor(factor ** 2) + 1])
    .range(tones);
  const all = Array.from({ length: highest }, (_, place) => place + 1);
  const legend = tones.flatMap((tone) => {
    const own = all.filter((value) => toneOf(value) === tone);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const noun = last === 1 ? 'idea' : 'ideas';
    return [{ tone, text: first === last ? `${first} ${noun}` : `${first} to ${last} ${noun}` }];
  });
  return { toneOf, legend };
}

function toKnown(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
