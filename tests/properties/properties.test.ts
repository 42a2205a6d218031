import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFiles, listFound } from './found.ts';
import { PROPERTIES } from './properties.ts';

describe.each(PROPERTIES.map((property) => [property.name, property] as const))('%s', (_, property) => {
  const { texts, runs, check } = property;

  test('for any document', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => void (await check(text))),
      { numRuns: runs },
    );
  });

  test.each([...listFound(property)])('for what was found before: %s', async (_, text) => {
    await check(text);
  });
});

test('every document that was found is of a property', () => {
  const known = PROPERTIES.flatMap((property) => [...listFound(property).keys()]);
  expect(known.sort()).toEqual(listFiles());
});
