import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { factsOf } from './facts.ts';
import { document } from './generate-document.ts';

/** `Jane Doe, @janedoe`: by eye one person or two. */
const AMBIGUOUS = /\p{L} \p{L}+(?:\*\*)?, (?:@|<?https:\/\/github\.com\/|\[)/u;

test('what a document says does not depend on how it is written', () => {
  fc.assert(
    fc.property(document, ({ markdown, says }) => {
      fc.pre(!AMBIGUOUS.test(markdown));
      expect(factsOf(read(markdown))).toEqual(says);
    }),
    { numRuns: 300 },
  );
});
