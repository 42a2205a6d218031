import { scaleLinear } from 'd3-scale';
import {
  type Bar,
  type Drawing,
  type Label,
  round,
  type Tone,
  toBar,
  toLabelKind,
  toShortName,
} from './chart.ts';
import { sum } from './sum.ts';

export interface RowGroup {
  /** `null` where all rows are of one kind. */
  heading: string | null;
  rows: { label: string; values: number[] }[];
}

/** In pixels: from a row to the next, the bar in it, and a heading. */
const [ROW, BAR, HEADING] = [24, 16, 28];
/** In hundredths of the width: where bars begin, and where the longest one ends. */
const [START, END] = [31, 92];
/** In hundredths of the width: what a number needs inside a bar in a narrow window. */
const LEGIBLE = 7;
/** How many letters of a name stand before the bars in a narrow window. */
const NAME = 15;

/** Rows of stacked bars, each with its name before it and its sum behind it. */
export function drawRows(groups: readonly RowGroup[], tones: readonly Tone[]): Drawing {
  const sums = groups.flatMap(({ rows }) => rows.map(({ values }) => sum(values)));
  const edgeOf = scaleLinear([0, Math.max(1, ...sums)], [START, END]);
  const bars: Bar[] = [];
  const labels: Label[] = [];
  let y = 0;
  for (const { heading, rows } of groups) {
    if (heading !== null) {
      y += HEADING;
      labels.push({ x: 0, y: y - 8, text: heading, anchor: 'start', kind: 'heading' });
    }
    for (const { label, values } of rows) {
      const row = toRow({ values, top: y + (ROW - BAR) / 2, tones }, edgeOf);
      bars.push(...row.bars);
      labels.push(
        { x: 0, y: y + 16, text: toShortName(label, NAME), anchor: 'start', kind: 'name' },
        ...row.labels,
        {
          x: round(edgeOf(sum(values)) + 1),
          y: y + 16,
          text: String(sum(values)),
          anchor: 'start',
          kind: 'value',
        },
      );
      y += ROW;
    }
  }
  return { height: y + 4, bars, lines: [], dots: [], labels };
}

interface Row {
  values: readonly number[];
  top: number;
  tones: readonly Tone[];
}

function toRow(
  { values, top, tones }: Row,
  edgeOf: (value: number) => number,
): { bars: Bar[]; labels: Label[] } {
  const bars: Bar[] = [];
  const labels: Label[] = [];
  const parts = values.filter((value) => value > 0).length;
  let before = 0;
  for (const [place, tone] of tones.entries()) {
    const value = values[place] ?? 0;
    if (value === 0) continue;
    const left = edgeOf(before);
    before += value;
    const bar = toBar({ left, right: edgeOf(before), top, bottom: top + BAR }, tone);
    bars.push(bar);
    if (parts > 1 && bar.width >= LEGIBLE)
      labels.push({
        x: round(bar.x + bar.width / 2),
        y: top + 12,
        text: String(value),
        anchor: 'middle',
        kind: toLabelKind(tone),
      });
  }
  return { bars, labels };
}
