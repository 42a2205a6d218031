import { expect, test } from 'vitest';
import { buildUniqueNames, toSlug } from '../../src/model/slug.ts';

test.each([
  ['Faster pulls', 'faster-pulls'],
  ['  Faster -- pulls!  ', 'faster-pulls'],
  ['Open Policy Agent (OPA)', 'open-policy-agent-opa'],
  ['Jürgen Çelik', 'jurgen-celik'],
  ['Łukasz', 'lukasz'],
  ['Иван Петров', 'иван-петров'],
  ['王小明', '王小明'],
  ['ﬁne', 'fine'],
  ['C++', 'c'],
  ['v1.2/v2', 'v1-2-v2'],
  ['a_b', 'a-b'],
  ['Don’t', 'don-t'],
  ['../../etc', 'etc'],
  ['', 'untitled'],
  ['!?', 'untitled'],
  ['🚀', 'untitled'],
])('the slug of "%s" is "%s"', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

test('a slug is its own slug', () => {
  for (const text of ['Faster pulls', 'Jürgen Çelik', '王小明', '!?', `${'word '.repeat(40)}`]) {
    expect(toSlug(toSlug(text))).toBe(toSlug(text));
  }
});

test('long slugs end with a word', () => {
  expect(toSlug('seven77 '.repeat(20))).toBe(`${'seven77-'.repeat(9)}seven77`);
  expect(toSlug('x'.repeat(200))).toBe('x'.repeat(80));
});

test.each([
  ['CON', 'con-'],
  ['Aux.', 'aux-'],
  ['com1', 'com1-'],
  ['LPT⁹', 'lpt9-'],
  ['con-', 'con-'],
  ['Con man', 'con-man'],
  ['com10', 'com10'],
])('no slug is the name of a device of Windows: that of "%s" is "%s"', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

test.each([
  ['ΟΔΟΣ', 'οδος', 'οδοσ'],
  ['Straße', 'STRASSE', 'ſtraſſe'],
  ['Kelvin', '\u212aelvin', 'kelvin'],
  ['И в', 'и ᲀ', 'й В'],
  ['e\u0301a', 'éa', 'EA'],
])('names that a file system takes for the same have one slug: %s', (...names) => {
  expect(new Set(names.map(toSlug)).size).toBe(1);
});

test('no letter is cut in two, and none of another script makes a name too long', () => {
  const long = [`a${'𐐷'.repeat(100)}`, '𠮷'.repeat(300), '각'.repeat(300), '王'.repeat(300)].map(toSlug);
  for (const slug of long) {
    expect(slug).not.toMatch(/\p{Cs}/u);
    expect(new TextEncoder().encode(slug).length).toBeLessThan(250);
  }
});

test('the second bearer of a name gets "-2", the third "-3"', () => {
  const unique = buildUniqueNames();
  expect(['a', 'b', 'a', 'a', 'b'].map(unique)).toEqual(['a', 'b', 'a-2', 'a-3', 'b-2']);
});

test('a count never takes the name of another', () => {
  const unique = buildUniqueNames();
  expect(['a-2', 'a', 'a', 'a-2'].map(unique)).toEqual(['a-2', 'a', 'a-3', 'a-2-2']);
});
