import { expect, test } from 'vitest';
import { mergePrograms } from '../../src/vocabulary/merge-programs.ts';
import { Programs } from '../../src/vocabulary/vocabulary.ts';

const KNOWN = [
  { id: 'a', name: 'Alpha', summary: 'The first one.', homepage: 'https://a.example/' },
  { id: 'b', name: 'Beta' },
];

test('what a community says of a program replaces these keys and leaves the others', () => {
  expect(mergePrograms(KNOWN, [{ id: 'a', name: 'Alpha', summary: 'Ours.' }])).toEqual([
    { id: 'a', name: 'Alpha', summary: 'Ours.', homepage: 'https://a.example/' },
    { id: 'b', name: 'Beta' },
  ]);
});

test('a program that nobody knew follows the others', () => {
  expect(mergePrograms(KNOWN, [{ id: 'c', name: 'Gamma' }]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('nothing said changes nothing', () => {
  expect(mergePrograms(KNOWN, [])).toEqual(KNOWN);
});

test.each([
  [
    'an id twice',
    [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'B' },
    ],
  ],
  ['an address that does not lead to the web', [{ id: 'a', name: 'A', homepage: 'javascript:alert(1)' }]],
  ['a key that means nothing', [{ id: 'a', name: 'A', stipend: '1' }]],
  [
    'guidance without words',
    [{ id: 'a', name: 'A', apply: { link: { text: 'x', href: 'https://x.example' } } }],
  ],
])('%s is refused', (_, programs) => {
  expect(Programs.safeParse(programs).success).toBe(false);
});
