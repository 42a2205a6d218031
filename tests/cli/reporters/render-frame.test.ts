import { expect, test } from 'vitest';
import { renderFrame } from '../../../src/cli/reporters/render-frame.ts';
import { toVisible } from '../../../src/cli/reporters/to-cells.ts';

/** The frame of the first of some words of a text. */
function frame(text: string, words: string, width = 60): string {
  const from = text.indexOf(words);
  const point = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
  };
  const place = { start: point(from), end: point(from + words.length) };
  const same = (painted: string): string => painted;
  return `\n${renderFrame(text, { place, width, mark: same, dim: same }).join('\n')}\n`;
}

test('a place has a marker below it, and the line above', () => {
  expect(frame('- Description: Slow.\n- Mentors: Jane Doe\n\n', 'Jane Doe')).toMatchInlineSnapshot(`
    "
    1 | - Description: Slow.
    2 | - Mentors: Jane Doe
      |            ^^^^^^^^
    "
  `);
});

test('a place of no width has a marker, also at the end of a document', () => {
  expect(frame('\nab', '')).toBe('\n1 |\n  | ^\n');
  const place = { start: { line: 2, column: 3 }, end: { line: 2, column: 3 } };
  const same = (painted: string): string => painted;
  expect(renderFrame('\nab', { place, width: 60, mark: same, dim: same })).toEqual(['2 | ab', '  |   ^']);
});

test('tabs, wide letters, accents and emoji keep the marker in its column', () => {
  expect(frame('\tMentors:\t王小明, Zoë, 👩‍👩‍👧: Jane', 'Jane')).toMatchInlineSnapshot(`
    "
    1 |     Mentors:    王小明, Zoë, 👩‍👩‍👧: Jane
      |                                  ^^^^
    "
  `);
  expect(frame('- 王小明', '小')).toBe('\n1 | - 王小明\n  |     ^^\n');
});

test('of a long line, what is around the place is shown', () => {
  const line = `${'before '.repeat(300)}Jane Doe ${'behind '.repeat(300)}`;
  expect(frame(line, 'Jane Doe', 50)).toMatchInlineSnapshot(`
    "
    1 | …ore before before Jane Doe behind behind beh…
      |                    ^^^^^^^^
    "
  `);
  for (const part of [line.slice(0, 60), line, `${line}Jane Roe`])
    for (const shown of frame(part, part.slice(-8), 50).split('\n'))
      expect(shown.length).toBeLessThanOrEqual(50);
});

test('a long place is marked as far as it is shown', () => {
  expect(frame(`- ${'long '.repeat(40)}`, 'long '.repeat(40), 30)).toMatchInlineSnapshot(`
    "
    1 | - long long long long lon…
      |   ^^^^^^^^^^^^^^^^^^^^^^^^
    "
  `);
});

test('of a place of several lines, the first and the last are shown', () => {
  expect(frame('a\nb <c\n  d\n  e> f', '<c\n  d\n  e>')).toMatchInlineSnapshot(`
    "
    1 | a
    2 | b <c
      |   ^^
    … |
    4 |   e> f
      |   ^^
    "
  `);
  expect(frame('a\n\nb\n\nc', 'b\n')).toBe('\n3 | b\n  | ^\n');
});

test('lines end as they do for markdown', () => {
  expect(frame('a\r\nJane\r\n', 'Jane')).toBe('\n1 | a\n2 | Jane\n  | ^^^^\n');
});

test('a document cannot steer the terminal', () => {
  expect(toVisible('\u001b[2J\u202eJane\u009b1m\r')).toBe('␛[2J\ufffdJane\ufffd1m␍');
  expect(frame('\u001b[31mJane', 'Jane')).toBe('\n1 | ␛[31mJane\n  |      ^^^^\n');
});
