import { expect, test } from 'vitest';
import { isGroupAddress } from '../../src/vocabulary/is-group-address.ts';
import { isPossibleHandle } from '../../src/vocabulary/is-possible-handle.ts';
import { isSameName } from '../../src/vocabulary/is-same-name.ts';
import { vocabulary } from '../read.ts';

test.each([
  ['Bartek Doe', 'Bartlomiej Doe'],
  ['J. Doe', 'Jane Doe'],
  ['Jane Doé', 'jane doe'],
  ['Yi Ying He', 'YiYing'],
  ['Dan Roe', 'Daniel Doe'],
  ['JD', 'Jane Doe'],
  ['王小明', 'Xiaoming Wang'],
  ['Jonathan Doe', 'Johnathan Roe'],
])('%s and %s may be one person', (a, b) => {
  expect([isSameName(a, b), isSameName(b, a)]).toEqual([true, true]);
});

test.each([
  ['Jane Doe', 'John Roe'],
  ['Ann Poe', 'Max Moe'],
  ['J. Doe', 'J. Roe'],
])('%s and %s are two', (a, b) => {
  expect([isSameName(a, b), isSameName(b, a)]).toEqual([false, false]);
});

test.each([
  'info@acme.dev',
  'cncf-x@lists.cncf.io',
  'harbor-maintainers@acme.dev',
  'x@googlegroups.com',
  'no-reply@acme.dev',
])('%s is a group’s', (email) => {
  expect(isGroupAddress(email, vocabulary)).toBe(true);
});

test.each(['jane@acme.dev', 'jane.doe@listing.dev', 'informant@acme.dev'])('%s is a person’s', (email) => {
  expect(isGroupAddress(email, vocabulary)).toBe(false);
});

test.each([
  ['jane', true],
  ['Jane-Doe-42', true],
  ['a'.repeat(39), true],
  ['a'.repeat(40), false],
  ['jane_doe', false],
  ['jane--doe', false],
  ['-jane', false],
  ['jane-', false],
  ['jane.doe', false],
  ['', false],
])('whether GitHub allows the handle "%s": %s', (handle, isPossible) => {
  expect(isPossibleHandle(handle)).toBe(isPossible);
});
