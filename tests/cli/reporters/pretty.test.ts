import { expect, test } from 'vitest';
import { type PrettyOptions, renderPretty } from '../../../src/cli/reporters/pretty.ts';
import { checked } from './checked.ts';

const OPTIONS: PrettyOptions = {
  folder: 'content/',
  touched: null,
  isChosen: false,
  hasSite: false,
  isColoured: false,
  width: 80,
};

const TEXT = '# Ideas\n\n- Mentors: Jane Doe, John Roe\n- Skills: Go\n';

function pretty(files: Parameters<typeof renderPretty>[0], options: Partial<PrettyOptions> = {}): string {
  return renderPretty(files, { ...OPTIONS, ...options });
}

test('a problem is told with its lines, the way out, other values and other places', () => {
  const file = checked('programs/a.md', TEXT, [
    {
      words: 'John Roe',
      expected: ['John Rowe', 'Jon Roe'],
      related: [{ path: 'programs/b.md', line: 7, text: 'the first one' }],
    },
  ]);
  expect(pretty([file], { hasSite: true })).toMatchInlineSnapshot(`
    "content/programs/a.md
       3:22  warning  Unexpected \`John Roe\`  mentor-handle
        3 | - Mentors: Jane Doe, John Roe
          |                      ^^^^^^^^
        Take it out.
        Did you mean \`John Rowe\` or \`Jon Roe\`?
        See content/programs/b.md:7: the first one
        https://example.org/rules/mentor-handle/

    1 warning in 1 document.
    "
  `);
});

test('without the address of the site, rules have no link', () => {
  expect(pretty([checked('programs/a.md', TEXT, [{ words: 'John Roe' }])])).not.toContain('http');
});

test('documents with errors come last', () => {
  const files = [
    checked('programs/a.md', TEXT, [{ words: 'Jane', severity: 'error' }]),
    checked('programs/b.md', TEXT, [{ words: 'Jane' }]),
    checked('programs/c.md', TEXT, []),
  ];
  const paths = pretty(files).match(/^content.*$/gm);
  expect(paths).toEqual(['content/programs/b.md', 'content/programs/a.md']);
  expect(pretty(files)).toMatch(/\n1 error, 1 warning in 2 documents\.\n$/);
});

test('notes are a line each, and none beside something heavier, unless the documents were named', () => {
  const note = { words: 'Jane', severity: 'note' } as const;
  const notes = [checked('programs/a.md', TEXT, [note])];
  expect(pretty(notes)).toMatchInlineSnapshot(`
    "content/programs/a.md
       3:12  note     Unexpected \`Jane\`  mentor-handle

    1 note in 1 document.
    "
  `);
  const both = [checked('programs/a.md', TEXT, [note, { words: 'John' }])];
  expect(pretty(both)).not.toContain('Unexpected `Jane`');
  expect(pretty(both)).toContain('1 warning, 1 note (not listed) in 1 document.');
  expect(pretty(both, { isChosen: true })).toContain('Unexpected `Jane`');
});

test('of a rule that a document breaks many times, only the first are told in full', () => {
  const names = ['Jane', 'Doe', 'John', 'Roe', 'Go'];
  const report = pretty([
    checked(
      'programs/a.md',
      TEXT,
      names.map((words) => ({ words })),
    ),
  ]);
  expect(report.match(/Unexpected/g)).toHaveLength(5);
  expect(report.match(/Take it out/g)).toHaveLength(3);
});

test('what the change did not touch is only counted', () => {
  const file = checked('programs/a.md', TEXT, [
    { words: 'Jane', severity: 'note', edits: [{ start: 0, end: 1, text: '' }] },
    { words: 'John', severity: 'note' },
  ]);
  const report = pretty([file], { touched: new Set(file.problems.slice(1)) });
  expect(report).not.toContain('Unexpected `Jane`');
  expect(report).toMatch(/\n2 notes in 1 document; 1 of them is older than the change\.\n$/);
});

test('the last line counts what can be mended, or says that all is well', () => {
  const edits = [{ start: 0, end: 1, text: '' }];
  const report = pretty([checked('programs/a.md', TEXT, [{ words: 'Jane', edits }, { words: 'John' }])]);
  expect(report).toMatch(/\n2 warnings in 1 document; 1 can be mended with --fix\.\n$/);
  expect(pretty([checked('programs/a.md', TEXT, [])])).toBe('No problems in 1 document.\n');
});

test('colours stand around words and leave them as they are', () => {
  const files = [checked('programs/a.md', TEXT, [{ words: 'Jane', severity: 'error' }])];
  const report = pretty(files, { isColoured: true });
  expect(report).toContain('\u001b[31m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
  expect(report.replace(/\u001b\[\d+m/g, '')).toBe(pretty(files));
});
