import { expect, test } from 'vitest';
import { findTouched, type Judged } from '../../src/check/find-touched.ts';
import { lessen, severityOf } from '../../src/check/problem.ts';
import type { LineRange } from '../../src/content/changes.ts';
import { check, print } from '../check.ts';
import { read } from '../read.ts';

const path = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

/** Ideas from line 3 on, four lines each, with their mentors in the third line. */
function write(ideas: Record<string, string>): string {
  const parts = Object.entries(ideas).map(([title, mentors]) => `#### ${title}\n\n- Mentors: ${mentors}\n\n`);
  return `### Harbor\n\n${parts.join('')}`;
}

function judge(text: string): Judged {
  return { problems: check({ path, text }, { rules: ['mentor-handle'] }), reading: read(text, path) };
}

function touched(before: string | null, now: string, lines: readonly LineRange[]): string[] {
  const found = findTouched({ now: judge(now), before: before === null ? null : judge(before), lines });
  return [...found].map(print);
}

const OLD = write({ 'Faster pulls': 'Jane Doe', 'Faster pushes': 'John Roe' });

test('a problem is touched where it meets a line that the change wrote', () => {
  expect(touched(OLD, OLD, [{ start: 9, end: 9 }])).toEqual([
    '9:12-9:20 Expected a GitHub handle behind the name of the mentor `John Roe`',
  ]);
  expect(touched(OLD, OLD, [{ start: 10, end: 12 }])).toEqual([]);
});

test('a problem that was not there before is touched, wherever it stands', () => {
  const before = write({ 'Faster pulls': '@jane', 'Faster pushes': 'John Roe' });
  expect(touched(before, OLD, [])).toEqual([
    '5:12-5:20 Expected a GitHub handle behind the name of the mentor `Jane Doe`',
  ]);
});

test('the same problem in another idea is another problem', () => {
  const before = write({ 'Faster pulls': 'John Roe', 'Faster pushes': '@john' });
  const now = write({ 'Faster pulls': '@john', 'Faster pushes': 'John Roe' });
  expect(touched(before, now, [])).toHaveLength(1);
});

test('an idea that moves or gets another title takes its old problems along', () => {
  const moved = write({ 'Faster pushes': 'John Roe', 'Faster pulls': 'Jane Doe' });
  expect(touched(OLD, moved, [])).toEqual([]);
  const renamed = write({ 'Much faster pulls': 'Jane Doe', 'Faster pushes': 'John Roe' });
  expect(touched(OLD, renamed, [{ start: 3, end: 3 }])).toEqual([]);
});

test('of two equal problems one was there before', () => {
  const twice = write({ 'Faster pulls': 'Jane Doe, and Jane Doe' });
  const once = write({ 'Faster pulls': 'Jane Doe, and @jane' });
  expect(judge(twice).problems).toHaveLength(2);
  expect(touched(once, twice, [])).toHaveLength(1);
});

test('all problems of a new document are touched', () => {
  expect(touched(null, OLD, [])).toHaveLength(2);
});

test('a problem weighs no more than it is lessened to, and stays as it was itself', () => {
  const [problem] = judge(OLD).problems;
  if (!problem) throw new Error('There is a mentor without a handle.');
  const lessened = lessen(problem, 'note');
  expect([severityOf(problem), severityOf(lessened)]).toEqual(['warning', 'note']);
  expect({ ...lessened, fatal: problem.fatal }).toEqual({ ...problem });
  expect(lessen(lessened, 'warning')).toBe(lessened);
});
