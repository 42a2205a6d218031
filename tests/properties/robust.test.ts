import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { redactEmails } from '../../src/model/redact.ts';
import { readDocument } from '../../src/parse/read-document.ts';
import { Reading } from '../../src/parse/reading.ts';
import { vocabulary } from '../read.ts';
import { fragments } from './generate-fragments.ts';

const PATH = 'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md';
const IDEA = '### Harbor\n\n#### Faster pulls\n\n';

function read(text: string, path = PATH): Reading {
  return readDocument({ path, text, matter: {} }, vocabulary);
}

/** Reading does not throw, and gives what the schema of readings allows. */
function readsSoundly(text: string): void {
  expect(Reading.safeParse(read(text)).error).toBeUndefined();
}

describe('no input makes the reader throw', () => {
  test('characters of all kinds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), readsSoundly), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), readsSoundly), { numRuns: 500 });
  });

  test('characters that mean something to markdown or to us', () => {
    const unit = fc.constantFrom(...'-*+#>|`~_[]()<>!&\\:：@,;. \t\n\r1aA/"\'');
    fc.assert(fc.property(fc.string({ unit, maxLength: 200 }), readsSoundly), { numRuns: 1000 });
  });

  test('pieces of markdown in any order', () => {
    fc.assert(fc.property(fragments, readsSoundly), { numRuns: 3000 });
  });

  test('any path', () => {
    const text = `${IDEA}- Mentors: Jane Doe (@jane)\n`;
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('programs', '2023', 'README.md', '..', '', 'constructor'),
    );
    fc.assert(
      fc.property(
        fc.array(name).map((names) => names.join('/')),
        (path) => void read(text, path),
      ),
    );
  });
});

describe('nesting may be deep', () => {
  const mentors = 'Mentors: Jane Doe (@jane)\n';
  test.each([
    ['quotations', `${'> '.repeat(300)}- ${mentors}`],
    ['quotations and bullets', '> - '.repeat(200) + mentors],
    ['bullets on one line', '- '.repeat(300) + mentors],
    [
      'bullets on lines',
      Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- Mentors:\n`).join(''),
    ],
    ['numbers', '1. '.repeat(300) + mentors],
    ['emphasis', `${'*a '.repeat(300)}${'b* '.repeat(300)}`],
    ['brackets', `${'['.repeat(1000)}Jane${'](https://github.com/jane)'.repeat(1000)}`],
    ['parentheses', `- Mentors: ${'('.repeat(5000)}@jane${')'.repeat(5000)}`],
    [
      'headings',
      Array.from({ length: 600 }, (_, index) => `${'#'.repeat((index % 6) + 1)} A${index}\n`).join(''),
    ],
    ['levels that overflow the parser itself', `${'>'.repeat(12_000)} ${mentors}`],
    ['levels that overflow what comes behind it', `${'> '.repeat(5000)}${mentors}`],
  ])('%s', (_, text) => {
    readsSoundly(text);
    readsSoundly(IDEA + text);
  });
});

/*
 * Patterns that go back and forth over a text show up as minutes. The parser (micromark) is slow in its own right on
 * some of these, on "](" for example: such documents are shorter, and reading may take twice as long as parsing.
 */
describe('a long document of one thing repeated is read in seconds', () => {
  const mentors = `${IDEA}- Mentors: `;
  const issues = `${IDEA}- Issues: `;
  const timeline = '## Timeline\n\n';
  const people = [
    'a@a@a@',
    'a@a.',
    'a@a.a ',
    'a AT ',
    'a AT a DOT ',
    'a[at]',
    '@a,',
    '@a ',
    '@',
    '@[',
    'a@',
    '(a ',
    ') ',
    'A (@a), ',
    ' and ',
    ', ',
    ' - ',
  ];
  const marks = [
    '*',
    '(',
    '((a ',
    '_',
    '`',
    '#',
    '\\',
    '\\*',
    '|',
    '| a ',
    '&amp;',
    '\t',
    ' ',
    'a',
    'a ',
    'a-',
    'a - ',
    '%',
    'a.',
    '1 ',
  ];
  const labels = [
    'Label: ',
    'Mentors: ',
    'Mentors - ',
    'Mentors',
    'Mentor(s) ',
    ': ',
    '::',
    'a:',
    '**Label**:',
    '：',
  ];
  const links = [
    'https://',
    'https://a ',
    'https://a,',
    'http://a) ',
    'http://a).',
    'www.a.',
    'https://github.com/',
  ];
  const dates = ['Jan 1 ', 'January ', '2023-01-01 ', 'Jan 1 - ', '1:00 '];
  const lines = [
    '- a\n',
    '-\n',
    '- Mentors: a\n',
    '- Label: a\n\n',
    '- Jan 1: a\n',
    '- [a](#a)\n',
    '| a | b |\n',
    '<!-- a -->\n',
    '[a]: b\n',
  ];
  const sections = [
    '# a\n',
    '### A\n\n- Mentors: a\n\n',
    '#### A\n\na\n\n',
    'Label: a\n\n',
    'Mentors:\n',
    'Mentors: a\n',
  ];
  const slow = ['[', '[[a ', '[a](', '](', '![', '[a]', '[^a]', '<', '<a ', '**a', '*a_', '> a\n', 'a\n'];

  test.each([
    ...of(['*', '(', 'a@a@a@', 'Label: '], { place: mentors, size: 200_000 }),
    ...of([...people, ...marks, ...labels], { place: mentors, size: 50_000 }),
    ...of([...labels, ...marks], { place: '', size: 20_000 }),
    ...of(links, { place: issues, size: 50_000 }),
    ...of(dates, { place: timeline, size: 20_000 }),
    ...of([...lines, ...sections], { place: mentors, size: 20_000 }),
    ...of(slow, { place: mentors, size: 4_000 }),
  ])('$size characters of $piece behind $place', ({ piece, place, size }) => {
    const text = place + repeat(piece, size);
    const parsing = seconds(() => parseMarkdown(text));
    expect(seconds(() => read(text))).toBeLessThan(2 * parsing + (size > 100_000 ? 10 : 1));
  });

  test.each([...marks, ...people, '[a](mailto:', 'mailto:', ' ,', '(a@b.c, '])(
    'redacting 50 kB of %j',
    (piece) => {
      expect(seconds(() => redactEmails(`a@b ${repeat(piece, 50_000)}`))).toBeLessThan(1);
    },
  );

  test.each(['@', ', ', '(', 'a,', 'a ', 'A (@a), '])(
    '150,000 times %j are no reason to give up',
    (piece) => {
      const { problem, ideas } = read(mentors + piece.repeat(150_000));
      expect([problem, ideas.map(({ title }) => title.value)]).toEqual([null, ['Faster pulls']]);
    },
  );
});

function of(
  pieces: readonly string[],
  where: { place: string; size: number },
): { piece: string; place: string; size: number }[] {
  return pieces.map((piece) => ({ piece, ...where }));
}

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** How long something takes, as the processor counts: what else runs on the machine does not matter. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1e6;
}
