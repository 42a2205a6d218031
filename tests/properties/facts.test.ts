import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/vocabulary/edit-distance.ts';
import { read, readIdea } from '../read.ts';
import { factsOf } from './facts.ts';
import { document } from './generate-document.ts';
import { knownLabels } from './generate-labels.ts';

test('what a document says does not depend on how it is written', () => {
  fc.assert(
    fc.property(document, ({ markdown, says }) => {
      expect(factsOf(read(markdown))).toEqual(says);
    }),
    { numRuns: 300 },
  );
});

test('one slip of the keyboard in a long label does not change what it means', () => {
  const long = knownLabels.filter(({ kind, label }) => kind !== 'other' && label.length > 8);
  const slip = fc.record({ of: fc.constantFrom(...long), at: fc.nat(), how: fc.constantFrom(...SLIPS) });
  fc.assert(
    fc.property(slip, ({ of: { kind, label }, at, how }) => {
      const index = 1 + (at % (label.length - 2));
      const text = `${label.slice(0, index)}${how(label.slice(index, index + 2))}${label.slice(index + 2)}`;
      fc.pre(!/ /.test(label.slice(index, index + 2)) && !isNearAnother(text, kind));
      const { fields } = readIdea(`- Background: none\n- ${text}: https://example.org/1\n- Mentee: Jane Doe`);
      expect(fields.map((field) => [field.label.value, field.kind])).toContainEqual([text, kind]);
    }),
    { numRuns: 500 },
  );
});

/** What a slip makes of two letters: they change places, one is missing, one comes twice. */
const SLIPS = [
  ([a = '', b = '']: string) => b + a,
  ([, b = '']: string) => b,
  ([a = '', b = '']: string) => a + a + b,
];

/** Whether a text could as well be a label of another kind: "mentee names" and "mentor names" are close. */
function isNearAnother(text: string, own: string): boolean {
  return knownLabels.some(({ kind, label }) => kind !== own && editDistance(label, text) <= 1);
}
