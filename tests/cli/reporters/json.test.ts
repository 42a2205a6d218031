import { expect, test } from 'vitest';
import { Report, renderJson } from '../../../src/cli/reporters/json.ts';
import { checked } from './checked.ts';

const TEXT = '- Mentors: Jane Doe\n';

test('a problem has all that is known of it, with null for what is not', () => {
  const file = checked('programs/a.md', TEXT, [{ words: 'Jane', edits: [{ start: 0, end: 2, text: '' }] }]);
  const report = Report.parse(JSON.parse(renderJson([file], { content: 'content', touched: null })));
  expect(report).toMatchObject({
    schemaVersion: 1,
    content: 'content',
    counts: { errors: 0, warnings: 1, notes: 0, fixable: 1 },
  });
  expect(report.files[0]?.problems[0]).toEqual({
    ruleId: 'mentor-handle',
    severity: 'warning',
    place: { start: { line: 1, column: 12, offset: 11 }, end: { line: 1, column: 16, offset: 15 } },
    reason: 'Unexpected `Jane`',
    note: 'Take it out.',
    actual: null,
    expected: [],
    related: [],
    url: 'https://example.org/rules/mentor-handle/',
    edits: [{ start: 0, end: 2, text: '' }],
    isTouched: null,
  });
});

test('documents without a problem are listed, too', () => {
  const report = JSON.parse(
    renderJson([checked('programs/a.md', TEXT, [])], { content: '.', touched: null }),
  );
  expect(report.files).toEqual([{ path: 'programs/a.md', problems: [] }]);
});

test('with a change, each problem says whether the change touched it', () => {
  const file = checked('programs/a.md', TEXT, [{ words: 'Jane' }, { words: 'Doe' }]);
  const touched = new Set(file.problems.slice(0, 1));
  const report = Report.parse(JSON.parse(renderJson([file], { content: '.', touched })));
  expect(report.files[0]?.problems.map(({ isTouched }) => isTouched)).toEqual([true, false]);
});
