import { expect, test } from 'vitest';
import { type GithubOptions, renderGithub } from '../../../src/cli/reporters/github.ts';
import { checked } from './checked.ts';

const TEXT = '# Ideas\n\n- Mentors: Jane Doe, John Roe\n- Skills: Go\n';
const MEGABYTE = 1024 * 1024;

function github(files: Parameters<typeof renderGithub>[0], options: Partial<GithubOptions> = {}) {
  return renderGithub(files, { folder: 'content/', touched: null, room: MEGABYTE, ...options });
}

test('a problem is a workflow command, escaped as GitHub wants it', () => {
  const file = checked('programs/50%, a:b.md', TEXT, [
    { words: 'Jane Doe', reason: 'A, b: 50%', note: 'C\r\nd, e.' },
  ]);
  expect(github([file]).output).toMatchInlineSnapshot(`
    "::warning file=content/programs/50%25%2C a%3Ab.md,line=3,endLine=3,col=12,endColumn=20,title=mentor-handle::A, b: 50%25.%0AC%0D%0Ad, e.%0Ahttps://example.org/rules/mentor-handle/
    1 warning in 1 document.
    "
  `);
});

test('of a place of several lines there are no columns', () => {
  const file = checked('programs/a.md', TEXT, [{ words: 'Roe\n- Skills', severity: 'note' }]);
  expect(github([file]).output).toContain('::notice file=content/programs/a.md,line=3,endLine=4,title=');
});

test('ten are shown, the most severe first and then what the change touched; the summary counts the others', () => {
  const many = Array.from({ length: 9 }, () => ({ words: 'Jane' }));
  const files = [
    checked('programs/a.md', TEXT, [...many, { words: 'Doe', ruleId: 'label-bullet', severity: 'note' }]),
    checked('programs/b|c.md', TEXT, [{ words: 'Roe' }, { words: 'Go', severity: 'error' }]),
  ];
  const touched = new Set(files[1]?.problems);
  const { output, summary } = github(files, { touched });
  const told = output.split('\n').filter((line) => line.startsWith('::'));
  expect(told.map((line) => /Unexpected `(\w+)`/.exec(line)?.[1])).toEqual([
    'Go',
    'Roe',
    ...Array(8).fill('Jane'),
  ]);
  expect(output).toContain('Only 10 of 12 are shown: the summary of the job counts the others.\n');
  expect(summary).toMatchInlineSnapshot(`
    "### Almanac

    1 error, 10 warnings, 1 note in 2 documents; 10 of them are older than the change. Besides what is shown beside the lines:

    | document | rule | severity | problems |
    | --- | --- | --- | ---: |
    | content/programs/a.md | label-bullet | note | 1 |
    | content/programs/a.md | mentor-handle | warning | 1 |

    "
  `);
});

test('without a summary the last line says how many are not shown', () => {
  const file = checked(
    'programs/a.md',
    TEXT,
    Array.from({ length: 12 }, () => ({ words: 'Jane' })),
  );
  for (const room of [null, 100]) {
    const { output, summary } = github([file], { room });
    expect(summary).toBe('');
    expect(output).toMatch(/\n12 warnings in 1 document\. Only 10 of 12 are shown\.\n$/);
  }
});

test('the summary has as many rows as there is room for', () => {
  const problems = Array.from({ length: 11 }, () => ({ words: 'Jane' }));
  const files = Array.from({ length: 60 }, (_, index) => checked(`programs/${index}.md`, TEXT, problems));
  for (let room = 1950; room < 2000; room++) {
    const size = Buffer.byteLength(github(files, { room }).summary);
    expect(size).toBeLessThanOrEqual(room);
    expect(size).toBeGreaterThan(room - 60);
  }
  const { summary } = github(files, { room: 2000 });
  expect(summary).toMatch(/\nAnd more, in \d+ further rows\.\n\n$/);
});

test('where nothing is wrong there is one line and no summary', () => {
  expect(github([checked('programs/a.md', TEXT, [])])).toEqual({
    output: 'No problems in 1 document.\n',
    summary: '',
  });
});
