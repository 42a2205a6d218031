import fc from 'fast-check';
import { document } from './generate-document.ts';
import { fragments } from './generate-fragments.ts';

/** Documents that people could have written. */
export const written: fc.Arbitrary<string> = document.map(({ markdown }) => markdown);

/** The same, and ones that nobody would write. */
export const texts: fc.Arbitrary<string> = fc.oneof(written, fragments);

/** Characters of all kinds, and those that mean something to markdown or to us. */
export const characters: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'-*+#>|`~_[]()<>!&\\:：@,;. \t\n\r1aA/"\''), maxLength: 200 }),
);
