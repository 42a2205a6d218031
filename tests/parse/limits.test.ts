import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { findExcess } from '../../src/parse/find-excess.ts';
import { readDocument } from '../../src/parse/read-document.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary.ts';
import { check } from '../check.ts';
import { read, vocabulary } from '../read.ts';

const { limits } = loadVocabulary(join(packageDirectory, 'data'));
const IDEA = '### Harbor\n\n#### Faster pulls\n\n- Description: ';
const { lines, marks, marksInPassage } = limits;

/** The problems of a text, "too-large 3:1 Nothing", as they are told. */
function problemsOf(text: string): string[] {
  return read(text).problems.map(
    ({ ruleId, place: { start }, reason }) => `${ruleId} ${start.line}:${start.column} ${reason}`,
  );
}

function passages(line: string, count: number): string {
  return `${line}\n\n`.repeat(count);
}

const ACTED = 'characters that markdown may act on';

describe('a document is read up to a limit, and refused beyond it, at the line that passes it', () => {
  test.each([
    [
      'bytes',
      'ä'.repeat((limits.bytes - 4) / 2),
      'ää#',
      `1:1 The document has more than ${limits.bytes} bytes`,
    ],
    [
      'lines',
      '\r\n'.repeat(lines - 1),
      '\r\n\r\n',
      `${lines + 1}:1 The document has more than ${lines} lines`,
    ],
    [
      'marks',
      passages('*'.repeat(999), 49) + passages('_'.repeat(999), 1),
      passages('|'.repeat(51), 1),
      `101:1 The document has more than ${marks} ${ACTED}`,
    ],
    [
      'marks in a passage',
      '[a]\n'.repeat(marksInPassage / 2),
      '[a]\n',
      `${marksInPassage / 2 + 1}:1 Between two blank lines stand more than ${marksInPassage} ${ACTED}`,
    ],
    [
      'levels that are bullets in a passage',
      '- - - - - - - - - - a\n'.repeat(marksInPassage / 10),
      '- a\n',
      `${marksInPassage / 10 + 1}:1 Between two blank lines stand more than ${marksInPassage} ${ACTED}`,
    ],
    [
      'underlines',
      'a\n---\n'.repeat(marksInPassage / 20),
      'a\n===\n',
      `${(marksInPassage / 20) * 2 + 2}:1 Between two blank lines stand more than ${marksInPassage} ${ACTED}`,
    ],
  ])('%s', (_name, within, more, problem) => {
    expect(problemsOf(within)).toEqual([]);
    expect(problemsOf(within + more)).toEqual([`too-large ${problem}`]);
  });

  test.each([
    ['quotations', '> '.repeat(100), '> '.repeat(101)],
    ['indented lists', `${' '.repeat(199)}-`, `${' '.repeat(201)}-`],
    ['lists indented with tabs', `${'\t'.repeat(50)}-`, `${'\t'.repeat(51)}-`],
  ])('levels of %s', (_name, within, beyond) => {
    expect(problemsOf(`a\n\n${within} a`)).toEqual([]);
    expect(problemsOf(`a\n\n${beyond} a`)).toEqual([
      'too-deep 3:1 Lists or quotations are nested too deep to be read',
    ]);
  });
});

describe('what is written in fenced code and in tables is no passage', () => {
  const log = '[2026-01-05] [INFO] my_pod_name-0 a_b_c: <x> [y]\n'.repeat(1000);
  test.each([
    ['a log', `${IDEA}Logs:\n\`\`\`\n${log}\`\`\`\n`],
    ['a log without an end', `${IDEA}Logs:\n~~~ text\n${log}`],
    ['a log in a list', `- Logs:\n\n  \`\`\`\n${log.replace(/^(?=.)/gm, '  ')}  \`\`\`\n`],
    ['deep JSON', `\`\`\`json\n${`${' '.repeat(300)}- "a_b"\n`.repeat(1000)}\`\`\`\n`],
    ['a table', `| a | b |\n|---|---|\n${`|${' [x](https://example.org/a_b) |'.repeat(8)}\n`.repeat(1000)}`],
  ])('%s', (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  const bomb = '(*'.repeat(marksInPassage + 1);
  test.each([
    ['behind code', `\`\`\`\na\n\`\`\`\n${bomb}`],
    ['behind what is no fence', `\`\`\` a\`b\n${bomb}`],
    ['behind a fence that its list ends', `- a\n\n  \`\`\`\n${bomb}`],
    ['behind a fence that its quotation ends', `> \`\`\`\n${bomb}`],
    ['behind a fence in a comment', `<!--\n\`\`\`\n-->\n${bomb}`],
    ['behind a fence that ends what only looks like code', `- \`\`\`\n\n  \`\`\`\n  ${bomb}`],
    ['behind two byte order marks', `\uFEFF\uFEFF\`\`\`\n\`\`\`\n${bomb}`],
    ['in one cell', `| a |\n|---|\n| ${bomb} |`],
    ['below what is no table', `| a | b |\n|---|\n${'| (*\n'.repeat(marksInPassage + 1)}`],
  ])('but a passage %s is one', (_name, text) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^too-large /)]);
  });
});

test('a line of 10 MB is refused, and so are 100,000 headings, at once', () => {
  const start = process.cpuUsage();
  for (const text of ['*'.repeat(10_000_000), '###### a\n'.repeat(100_000), '> '.repeat(5_000_000)])
    expect(problemsOf(text)).toHaveLength(1);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

test('limits are those of the vocabulary, and the term of a refused document is known', () => {
  const text = `---\nprogram: ours\nyear: 2020\n---\n\n${IDEA}${'*'.repeat(5000)}`;
  const path = 'programs/a.md';
  const wide = { ...vocabulary, limits: { ...limits, marksInPassage: 8000 } };
  expect(readDocument({ path, text }, vocabulary)).toMatchObject({
    isReadable: false,
    identity: { program: 'ours', year: 2020 },
    ideas: [],
  });
  expect(readDocument({ path, text }, wide)).toMatchObject({ isReadable: true, ideas: [{}] });
});

test('a refused document has this one problem, an error with a way out', () => {
  const path = 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md';
  const problems = check({ path, text: `${IDEA}${'['.repeat(5000)}` });
  expect(problems.map(({ ruleId, fatal, note }) => [ruleId, fatal, note])).toEqual([
    [
      'too-large',
      true,
      'Nothing of it is read: split it, or raise `limits.marksInPassage` in `almanac.yml`.',
    ],
  ]);
});

/* As large as the limits let them be, each of a kind on which the parser or a rule takes its time. */
describe('the worst documents within the limits are read and checked in bounded time', () => {
  const spread = (piece: string, count: number): string =>
    passages(piece.repeat(count), Math.floor(marks / marksInPassage));
  const each = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test.each([
    ['emphasis that never ends', spread('(*', marksInPassage - 1)],
    ['code', `\`\`\`\n${`${'[*_<'.repeat(12)}\n`.repeat(lines - 2)}`],
    ['tables', `| a | b |\n|---|---|\n${'| (* | [b](c) |\n'.repeat(marks / 8 - 10)}`],
    ['headings', each(lines, () => '###### a')],
    ['footnotes', each(1075, (index) => `[^a${index}]: b\n\n[^a${index}]\n`)],
    [
      'contents',
      `${each(4900, (index) => `- [T ${index}](#u-${index})${index % 300 ? '' : '\n'}`)}\n\n${each(4900, (index) => `#### T ${index}\n`)}`,
    ],
  ])(
    '%s',
    (_name, text) => {
      expect(findExcess(text, limits)).toBeNull();
      const start = process.cpuUsage();
      check({ path: 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md', text });
      const { user } = process.cpuUsage(start);
      expect(user / 1e6).toBeLessThan(20);
    },
    120_000,
  );
});
