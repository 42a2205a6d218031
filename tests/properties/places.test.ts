import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactEmails } from '../../src/model/redact.ts';
import { readDocument } from '../../src/parse/read-document.ts';
import type { Reading } from '../../src/parse/reading.ts';
import { vocabulary } from '../read.ts';
import { document } from './generate-document.ts';
import { fragments } from './generate-fragments.ts';
import { lineFrom, sourceAt, startsWithPerson, titlesOf } from './walk-reading.ts';

const PATH = 'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md';

function read(text: string): Reading {
  return readDocument({ path: PATH, text }, vocabulary);
}

describe('places', () => {
  test('are where the value stands, if it stands there as it is', () => {
    fc.assert(
      fc.property(document, ({ markdown }) => {
        for (const idea of read(markdown).ideas) {
          for (const { value, place } of titlesOf(idea))
            expect(sourceAt(markdown, place).replaceAll('`', '')).toContain(value);
          for (const { value, place } of idea.fields.map(({ label }) => label))
            expect(sourceAt(markdown, place).replaceAll('`', '')).toBe(value);
          for (const person of [...idea.mentors, ...idea.mentees])
            expect(startsWithPerson(markdown, person)).toBe(true);
          for (const { value, place } of [...idea.issues, ...(idea.lfxUrl ? [idea.lfxUrl] : [])])
            expect(lineFrom(markdown, place)).toContain(value);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('redacting addresses', () => {
  // The characters that people have in theirs; "!@a.aa" is an address to RFC 5322 alone.
  const address = fc.stringMatching(
    /^[a-zA-Z0-9][a-z0-9._+-]{0,8}@[a-z0-9][a-z0-9-]{0,8}(?:\.[a-z]{2,6}){1,2}$/,
  );
  const part = fc.constantFrom('jane', 'jane.doe', 'Jürgen', 'a-b', 'x_y', 'mail2');
  const veiled = fc
    .tuple(
      part,
      fc.constantFrom(' AT ', '[at]', ' [at] ', '(at)', ' {AT} ', '@'),
      part,
      fc.constantFrom(' DOT ', '[dot]', ' (dot) ', '.'),
    )
    .map(([name, at, host, dot]) => ({ text: `${name}${at}${host.replace('_', '')}${dot}org`, name, host }));
  const before = fc.constantFrom(
    ...[
      '',
      ' ',
      'Write to ',
      ', ',
      '; ',
      '(',
      ')',
      '<',
      'mailto:',
      '[mail](mailto:',
      '[',
      '@jane ',
      '\n',
      '- ',
      '（',
      'a@',
      '@',
    ],
  );
  const behind = fc.constantFrom(
    ...[
      '',
      ' ',
      ', ',
      ';',
      ')',
      '>',
      '.',
      ': ',
      '- ',
      '--',
      ' and',
      ']',
      '](',
      '）',
      '\n',
      '@',
      '|',
      '/',
      '**',
      '_',
    ],
  );

  test('leaves none that is written out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(before, address, behind), { maxLength: 4 }), (parts) => {
        const redacted = redactEmails(parts.flat().join(''));
        for (const [, mail] of parts) expect(redacted).not.toContain(mail);
        expect(redacted).not.toMatch(/\w@\w+(?:-+\w+)*\.\w/);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves none that is veiled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Jane (', 'by mail to '),
        veiled,
        fc.constantFrom('', ')', ', please'),
        (start, { text, host }, end) => {
          expect(redactEmails(start + text + end)).not.toContain(host);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('twice is the same as once, and texts without one stay as they are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            address,
            veiled.map(({ text }) => text),
            before,
            behind,
            fragments,
          ),
        ),
        (parts) => {
          const redacted = redactEmails(parts.join(''));
          expect(redactEmails(redacted)).toBe(redacted);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
