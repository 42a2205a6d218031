import { expect, test } from 'vitest';
import type { CheckedFile } from '../../src/almanac.ts';
import { toProblem } from '../../src/check/problem.ts';
import { tellNews } from '../../src/cli/tell-problems.ts';

const START = { line: 3, column: 1, offset: 20 };

/** A document in which some things are wrong. */
function file(path: string, ...reasons: string[]): CheckedFile {
  const problems = reasons.map((reason) => {
    const finding = { place: { start: START, end: START }, reason, note: 'Do it.' };
    return toProblem(finding, { path, ruleId: 'field-missing', severity: 'warning', url: '/' });
  });
  return { path, text: '', reading: null, problems };
}

function news(before: CheckedFile[], now: CheckedFile[]): string[] {
  const told: string[] = [];
  tellNews(before, now, (text) => told.push(text));
  return told;
}

test('what is new is told, and how much is gone', () => {
  expect(news([file('a.md', 'One', 'Two')], [file('a.md', 'Two', 'Three')])).toEqual([
    'a.md:3:1: warning: Three [field-missing]. Do it.',
    'Mended 1 problem.',
  ]);
});

test('of a document that has moved nothing is new, and nothing is mended', () => {
  expect(
    news([file('a.md', 'One', 'Two'), file('b.md')], [file('c.md', 'One', 'Two'), file('b.md')]),
  ).toEqual([]);
});

test('of a document that is deleted nothing is mended', () => {
  expect(news([file('a.md', 'One'), file('b.md', 'Two')], [file('b.md', 'Two')])).toEqual([]);
});

test('what goes wrong in another document, as in one that is deleted, is told', () => {
  expect(news([file('a.md', 'One'), file('b.md')], [file('b.md', 'One')])).toEqual([
    'b.md:3:1: warning: One [field-missing]. Do it.',
  ]);
});
