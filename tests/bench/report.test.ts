import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareSubjects } from '../../bench/compare-subjects.ts';
import { findGrowth } from '../../bench/find-growth.ts';
import type { Sample } from '../../bench/measure.ts';
import { median } from '../../bench/median.ts';
import { replaceTable } from '../../bench/replace-table.ts';
import { History, Report, type Scale } from '../../bench/report.ts';
import { renderTable } from '../../bench/table.ts';
import { packageDirectory } from '../../src/package.ts';

const took = (wall: number, cpu: number | null = wall, memory: number | null = null): Sample => ({
  wall,
  cpu,
  memory,
});

const counts = { documents: 29, ideas: 642, projects: 105, mentors: 488, pages: 1646 };
const scales: Scale[] = [
  {
    ...counts,
    factor: 1,
    bytes: 881_000,
    subjects: { cold: took(10, 12, 3e8), floor: took(5), unchanged: took(2), dev: took(0.3, null) },
  },
  {
    ...counts,
    factor: 10,
    bytes: 8_810_000,
    subjects: { cold: took(200, 120, 3.5e9), floor: took(50), unchanged: took(60) },
  },
];
const report: Report = {
  label: '1.0.0',
  date: '2026-11-22',
  machine: { name: 'A processor', cores: 2, memory: 2 ** 34, system: 'Linux', node: '20.19.0' },
  seed: 1,
  runs: 3,
  scales,
  lines: compareSubjects(scales),
};

test('the table has a line for each ratio that was measured, and what is not as asked in bold', () => {
  expect(renderTable(report)).toMatchInlineSnapshot(`
    "1.0.0, 2026-11-22, on A processor (2 cores, 16 GiB, Linux, Node.js 20.19.0); medians of 3 runs; 1x is 0.9 MB with 642 ideas, 10x is 8.8 MB with 642 ideas. A cold build of 1x took 10.0 s by the clock, 12.0 s of CPU.

    | measured | judged by | at most | 1x wall | 1x CPU | 10x wall | 10x CPU | growth |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | Cold build / bare remark and Eleventy writing as many constant pages | wall | 1.5 | **2.00** | 2.40 | **4.00** | 2.40 | 1.00 |
    | Nothing changed, built again / cold build | wall | 0.25 | 0.20 | 0.17 | **0.30** | 0.50 | 1.48 |
    | One idea edited while \`dev\` runs, save to page on disk / cold build | wall | 0.04 | 0.030 |  |  |  |  |
    | Peak memory of a cold build | memory | 3.00 GB | 300 MB |  | **3.50 GB** |  | 1.07 |
    "
  `);
});

test('a report is what the history may hold', () => {
  expect(History.parse(JSON.parse(JSON.stringify([report])))).toEqual([report]);
  expect(Report.safeParse({ ...report, date: 'yesterday' }).success).toBe(false);
});

test('the history of the releases can be read, and the README shows the last of them', () => {
  const file = join(packageDirectory, 'bench/history.json');
  const last = existsSync(file) ? History.parse(JSON.parse(readFileSync(file, 'utf8'))).at(-1) : null;
  const readme = readFileSync(join(packageDirectory, 'README.md'), 'utf8');
  expect(last ? replaceTable(readme, renderTable(last)) : readme).toBe(readme);
});

test('the growth is the exponent from the smallest factor to the largest one', () => {
  const of = (...values: [number, number][]): number | null =>
    findGrowth(values.map(([factor, value]) => ({ factor, value })));
  expect(of([1, 3], [10, 30])).toBeCloseTo(1);
  expect(of([100, 30_000], [1, 3], [10, 7])).toBeCloseTo(2);
  expect(of([1, 4], [10, 4])).toBe(0);
  expect(of([1, 3])).toBeNull();
  expect(of()).toBeNull();
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([5, 1, 100])).toBe(5);
  expect(median([4, 1, 100, 2])).toBe(3);
  expect(median([])).toBeNull();
});

test('a table takes the place of the one before', () => {
  const text = 'Before.\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\nBehind.\n';
  const replaced = replaceTable(text, '| new |\n');
  expect(replaced).toBe('Before.\n\n<!-- bench -->\n\n| new |\n\n<!-- /bench -->\n\nBehind.\n');
  expect(replaceTable(replaced, '| new |\n')).toBe(replaced);
  expect(() => replaceTable('No place.', '')).toThrow('no place');
});
