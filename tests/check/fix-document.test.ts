import { expect, test } from 'vitest';
import { applyFixes } from '../../src/check/apply-fixes.ts';
import { fixDocument } from '../../src/check/fix-document.ts';
import { type Problem, toProblem } from '../../src/check/problem.ts';
import type { Edit } from '../../src/rules/rule.ts';
import { fix } from '../check.ts';

const path = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const BROKEN =
  '### Harbor\n\n#### Faster pulls\n\n- Description: Slow.\nExpected Outcome: Fast.\n\tMentor(s): @jane';
const FIXED =
  '### Harbor\n\n#### Faster pulls\n\n- Description: Slow.\n- Expected Outcome: Fast.\n- Mentor(s): @jane';

const rules = ['label-bullet'] as const;

test.each([
  ['line feeds', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['a line feed at its end', (text: string) => `${text}\n`],
])('a document with %s keeps them', (_, write) => {
  expect(fix({ path, text: write(BROKEN) }, { rules })).toBe(write(FIXED));
});

test('what is fixed has nothing left to fix', () => {
  expect(fix({ path, text: FIXED }, { rules })).toBe(FIXED);
});

test('a fix that lays open another one is followed by it', () => {
  const check = (text: string): Problem[] => {
    const start = text.indexOf('(');
    return start < 0 ? [] : [problem([{ start, end: start + 1, text: '' }])];
  };
  expect(fixDocument('((a', check)).toBe('a');
});

test('of two fixes that touch each other one waits for the next look at the document', () => {
  const first = problem([{ start: 0, end: 2, text: 'A' }]);
  const second = problem([{ start: 2, end: 3, text: 'B' }]);
  const third = problem([{ start: 4, end: 5, text: 'C' }]);
  expect(applyFixes('aabdc', [first, second, third])).toEqual({ text: 'AbdC', mended: [first, third] });
});

test('the edits of one problem are made together or not at all', () => {
  const first = problem([{ start: 0, end: 1, text: 'A' }]);
  const second = problem([
    { start: 0, end: 1, text: 'X' },
    { start: 2, end: 3, text: 'X' },
  ]);
  expect(applyFixes('abc', [first, second]).text).toBe('Abc');
});

test('a fix that never comes to rest ends all the same', () => {
  const check = (text: string): Problem[] => [problem([{ start: text.length, end: text.length, text: '.' }])];
  expect(fixDocument('a', check)).toMatch(/^a\.+$/);
});

function problem(edits: readonly Edit[]): Problem {
  const start = { line: 1, column: 1 };
  const finding = { place: { start, end: start }, reason: 'Unexpected letter', note: '', edits };
  return toProblem(finding, { path, ruleId: 'label-bullet', severity: 'note', url: '/' });
}
