import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/parse/read-document.ts';
import { Reading } from '../../src/parse/reading.ts';
import { vocabulary } from '../read.ts';

const PATH = 'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md';
const IDEA = '### Harbor\n\n#### Faster pulls\n\n';

function read(text: string, path = PATH): Reading {
  return readDocument({ path, text }, vocabulary);
}

/** Reading does not throw, and gives what the schema of readings allows. */
function readsSoundly(text: string): void {
  expect(Reading.safeParse(read(text)).error).toBeUndefined();
}

test('a document may lie anywhere', () => {
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
    ['levels that overflow the parser itself', `${'>'.repeat(10_000)} ${mentors}`],
    ['levels that overflow what comes behind it', `${'> '.repeat(4000)}${mentors}`],
  ])('%s', (_, text) => {
    readsSoundly(text);
    readsSoundly(IDEA + text);
  });
});
