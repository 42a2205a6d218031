import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { factsOf } from './facts.ts';
import { document } from './generate-document.ts';

test('what a document says does not depend on how it is written', () => {
  fc.assert(
    fc.property(document, ({ markdown, says }) => {
      expect(factsOf(read(markdown))).toEqual(says);
    }),
    { numRuns: 300 },
  );
});
