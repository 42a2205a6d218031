import { scaleBand, scaleLinear } from 'd3-scale';
import { type Bar, type Drawing, type Label, round, type Tone, toBar, toLabelKind } from './chart.ts';
import { sum } from './sum.ts';

export interface Column {
  label: string;
  /** One for each tone, from the bottom up; `null` where nothing is known. */
  values: number[] | null;
}

/** In pixels: above the highest column (its sum), of the highest column, and below all of them (their names). */
const [TOP, PLOT, BOTTOM] = [18, 190, 22];
const FLOOR = TOP + PLOT;
/** The height that a number needs inside a bar, in pixels. */
const LEGIBLE = 15;
/** How many names stand beside each other in a narrow window. */
const NAMES = 11;

/** Columns of stacked bars, each with its sum above it; where nothing is known there is a gap that says so. */
export function drawColumns(columns: readonly Column[], tones: readonly Tone[]): Drawing {
  const band = scaleBand(
    columns.map((_, place) => place),
    [0, 100],
  ).paddingInner(0.22);
  const highest = Math.max(1, ...columns.map(({ values }) => sum(values ?? [])));
  const heightOf = scaleLinear([0, highest], [0, PLOT]);
  const every = Math.ceil(columns.length / NAMES);
  const bars: Bar[] = [];
  const labels: Label[] = [];
  for (const [place, { label, values }] of columns.entries()) {
    const left = band(place) ?? 0;
    const x = round(left + band.bandwidth() / 2);
    if ((columns.length - 1 - place) % every === 0)
      labels.push({ x, y: FLOOR + 16, text: label, anchor: 'middle', kind: 'name' });
    if (values === null) {
      labels.push({ x, y: FLOOR - 8, text: 'no documents', anchor: 'end', kind: 'gap' });
      continue;
    }
    const stack = toStack({ values, left, right: left + band.bandwidth() }, tones, heightOf);
    bars.push(...stack.bars);
    labels.push(...stack.labels, {
      x,
      y: round(FLOOR - heightOf(sum(values)) - 5),
      text: String(sum(values)),
      anchor: 'middle',
      kind: 'value',
    });
  }
  const base = { x1: 0, y1: FLOOR, x2: 100, y2: FLOOR, kind: 'base' } as const;
  return { height: FLOOR + BOTTOM, bars, lines: [base], dots: [], labels };
}

interface Stack {
  values: readonly number[];
  left: number;
  right: number;
}

function toStack(
  { values, left, right }: Stack,
  tones: readonly Tone[],
  heightOf: (value: number) => number,
): { bars: Bar[]; labels: Label[] } {
  const bars: Bar[] = [];
  const labels: Label[] = [];
  const parts = values.filter((value) => value > 0).length;
  let below = 0;
  for (const [place, tone] of tones.entries()) {
    const value = values[place] ?? 0;
    if (value === 0) continue;
    const bottom = FLOOR - heightOf(below);
    below += value;
    const bar = toBar({ left, right, top: FLOOR - heightOf(below), bottom }, tone);
    bars.push(bar);
    if (parts > 1 && bar.height >= LEGIBLE)
      labels.push({
        x: round((left + right) / 2),
        y: round(bar.y + bar.height / 2 + 4),
        text: String(value),
        anchor: 'middle',
        kind: toLabelKind(tone),
      });
  }
  return { bars, labels };
}
