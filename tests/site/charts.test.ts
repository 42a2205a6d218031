import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/site/charts/chart.ts';
import { drawColumns } from '../../src/site/charts/draw-columns.ts';
import { drawHeatMap } from '../../src/site/charts/draw-heat-map.ts';
import { drawRows } from '../../src/site/charts/draw-rows.ts';
import { drawTrends } from '../../src/site/charts/draw-trends.ts';

/** The texts of some kinds of labels, in their order. */
function labels({ labels: all }: Drawing, ...kinds: string[]): string[] {
  return all.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
}

/** All numbers of a drawing. */
function numbers(drawing: Drawing): number[] {
  return [...JSON.stringify(drawing).matchAll(/:(-?\d+(?:\.\d+)?)/g)].map(([, number]) => Number(number));
}

describe('columns', () => {
  const drawing = drawColumns(
    [
      { label: '2019', values: [6, 2] },
      { label: '2020', values: null },
      { label: '2021', values: [0, 0] },
      { label: '2022', values: [0, 4] },
    ],
    ['strong', 'middle'],
  );

  test('are as high as their numbers, one part on the other', () => {
    expect(drawing.bars.map(({ tone, height }) => `${tone} ${height}`)).toEqual([
      'strong 142.5',
      'middle 47.5',
      'middle 95',
    ]);
    const [below, above] = drawing.bars;
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBe(below?.y);
  });

  test('have their sums above them, and numbers in parts that leave room for them', () => {
    expect(labels(drawing, 'value')).toEqual(['8', '0', '4']);
    expect(labels(drawing, 'on-strong', 'on-middle')).toEqual(['6', '2']);
    const thin = drawColumns([{ label: '2019', values: [100, 1] }], ['strong', 'middle']);
    expect(labels(thin, 'on-strong', 'on-middle')).toEqual(['100']);
  });

  test('leave a gap where nothing is known, which is not a zero', () => {
    expect(labels(drawing, 'gap')).toEqual(['no documents']);
  });

  test('that are many name every second or third one, and the last', () => {
    const many = Array.from({ length: 24 }, (_, place) => ({ label: String(2003 + place), values: [1] }));
    expect(labels(drawColumns(many, ['strong']), 'name')).toEqual([
      '2005',
      '2008',
      '2011',
      '2014',
      '2017',
      '2020',
      '2023',
      '2026',
    ]);
  });
});

describe('rows', () => {
  const drawing = drawRows(
    [
      { heading: 'A', rows: [{ label: '2020 Spring', values: [3, 1] }] },
      { heading: 'B', rows: [{ label: 'A name that is far too long', values: [2, 0] }] },
    ],
    ['strong', 'hollow'],
  );

  test('are as long as their numbers, and stand below the headings of their groups', () => {
    const [three, one, two] = drawing.bars.map(({ width }) => width);
    expect(three).toBeCloseTo((one ?? 0) * 3, 0);
    expect(three).toBeCloseTo((two ?? 0) * 1.5, 0);
    expect(labels(drawing, 'heading')).toEqual(['A', 'B']);
    expect(labels(drawing, 'value')).toEqual(['4', '2']);
  });

  test('have names that fit, the whole ones being in the table', () => {
    expect(labels(drawing, 'name')).toEqual(['2020 Spring', 'A name that is…']);
  });
});

describe('a heat map', () => {
  const drawing = drawHeatMap({
    columns: ['’19', '’20', '’21'],
    rows: [
      { label: 'Envoy', values: [1, null, 27] },
      { label: 'Linkerd', values: [0, null, 5] },
    ],
  });

  test('has a number in each place where there is one, on a tone for its size', () => {
    expect(drawing.bars.map(({ tone }) => tone)).toEqual(['faint', null, 'strong', 'middle']);
    expect(labels(drawing, 'on-other', 'on-strong', 'on-middle')).toEqual(['1', '27', '5']);
    expect(drawing.legend.map(({ tone, text }) => `${tone}: ${text}`)).toEqual([
      'faint: 1 to 3 ideas',
      'middle: 4 to 9 ideas',
      'strong: 10 to 27 ideas',
    ]);
  });

  test('says where nothing is known', () => {
    expect(labels(drawing, 'gap')).toEqual(['no documents']);
  });

  test.each([
    [1, ['1 idea']],
    [2, ['1 idea', '2 ideas']],
    [3, ['1 idea', '2 ideas', '3 ideas']],
  ])('up to %d has no empty tones in its legend', (highest, expected) => {
    const { legend } = drawHeatMap({ columns: ['’19'], rows: [{ label: 'Envoy', values: [highest] }] });
    expect(legend.map(({ text }) => text)).toEqual(expected);
  });
});

test('a trend is a curve from zero to its peak, broken where nothing is known', () => {
  const row = { label: 'Go', values: [0, 0.5, null, 0.25], change: '0% to 25%' };
  const drawing = drawTrends([{ heading: 'Rising', rows: [row] }], ['2019', '2020', '2021', '2022']);
  expect(drawing.dots.map(({ y }) => y)).toEqual([60, 34, 47]);
  expect(drawing.lines.filter(({ kind }) => kind === 'curve')).toHaveLength(1);
  expect(labels(drawing, 'value')).toEqual(['0% to 25%']);
});

test('all numbers of a drawing have one decimal at most, and lie inside of it', () => {
  const values = [1 / 3, 2, 7];
  const columns = values.map((value) => ({ label: 'a', values: [value, value] }));
  const rows = values.map((value) => ({ label: 'a', values: [value, value] }));
  for (const drawing of [
    drawColumns(columns, ['strong', 'middle']),
    drawRows([{ heading: 'A', rows }], ['strong', 'middle']),
    drawHeatMap({ columns: ['a', 'b'], rows: [{ label: 'A', values: [1, 2] }] }),
    drawTrends([{ heading: 'A', rows: [{ label: 'A', values, change: '' }] }], ['a', 'b', 'c']),
  ]) {
    expect(numbers(drawing).filter((number) => number * 10 !== Math.round(number * 10))).toEqual([]);
    for (const { x, y, width, height } of drawing.bars) {
      expect([x, y, width, height].every((number) => number >= 0)).toBe(true);
      expect(x + width).toBeLessThanOrEqual(100.1);
      expect(y + height).toBeLessThanOrEqual(drawing.height);
    }
  }
});
