import { describe, expect, test } from 'vitest';
import { Settings } from '../../src/content/settings.ts';
import { readFrontMatter } from '../../src/parse/read-front-matter.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

const LONGEST = 500_000;

/** "3: Nested too deep": the offset of the first fault; the value where there is none. */
function read(text: string): unknown {
  const reading = readYaml(text, LONGEST);
  return 'fault' in reading ? `${reading.fault.start}: ${reading.fault.reason}` : reading.value;
}

/** Nine aliases a line, each for nine of the line before: 9 ^ 11 values. */
const LAUGHS = [...'abcdefghijkl']
  .map((name, index, names) => `${name}: &${name} [${Array(9).fill(index ? `*${names[index - 1]}` : 'ha')}]`)
  .join('\n');

describe('what nobody needs is a fault, with its offset', () => {
  test.each([
    ['an alias for each of many', LAUGHS, /^\d+: Unexpected alias `\*a`, expected the value itself$/],
    ['an anchor around its own alias', 'a: &a [*a]', '7: Unexpected alias `*a`, expected the value itself'],
    ['a merge', 'a: &a {b: c}\nd: {<<: *a}', '21: Unexpected alias `*a`, expected the value itself'],
    ['an anchor that there is not', 'title: *important*', /^7: Unexpected alias/],
    ['brackets', `a: ${'['.repeat(100_000)}`, '202: Nested too deep'],
    ['brackets that close', `a: ${'['.repeat(300)}${']'.repeat(300)}`, '202: Nested too deep'],
    ['braces', `a: ${'{a: '.repeat(50_000)}`, /^\d+: Nested too deep$/],
    ['bullets', `${'- '.repeat(100_000)}a`, '400: Nested too deep'],
    ['question marks', '? '.repeat(100_000), '400: Nested too deep'],
    ['bullets in brackets', `&a [\n${'- '.repeat(3000)}`, '403: Nested too deep'],
    ['keys behind brackets that end', `[]]\n${': '.repeat(300)}`, '404: Nested too deep'],
    ['keys behind a bracket that a document ends', `[\n...\n${': '.repeat(300)}`, '406: Nested too deep'],
    ['indentation', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), /deep$/],
    ['a key twice', 'a: 1\nb: 2\na: 3', '10: Map keys must be unique'],
    ['a control character', 'title: a\u0001b', '8: Unexpected control character'],
    ['NUL', 'title: a\u0000b', '8: Unexpected control character'],
    ['tabs', '\ta: b', '0: Tabs are not allowed as indentation'],
    ['much text', `a: ${'x'.repeat(LONGEST)}`, '0: Longer than 500000 characters'],
  ])('%s', (_name, text, fault) => {
    if (fault instanceof RegExp) expect(read(text)).toMatch(fault);
    else expect(read(text)).toBe(fault);
  });
});

test.each([
  ['a flow map of 300 keys', `{${Array.from({ length: 300 }, (_, index) => `k${index}: v`).join(', ')}}`],
  [
    'compact JSON of one line',
    JSON.stringify(Array.from({ length: 120 }, (_, index) => ({ name: `P${index}`, aliases: ['a'] }))),
  ],
  ['a comment far to the right', `a: b\n${' '.repeat(300)}# c\n`],
])('%s is not nested', (_name, text) => {
  expect(read(text)).toBeInstanceOf(Object);
});

test.each([
  ['!!js/function "process.exit()"', 'process.exit()'],
  ['!ruby/object:Gem {a: b}', { a: 'b' }],
  [`"${'x'.repeat(100_000)}"`, 'x'.repeat(100_000)],
  [`[${'a, '.repeat(10_000)}]`, Array(10_000).fill('a')],
])('case %# is a plain value', (text, value) => {
  expect(read(`a: ${text}`)).toEqual({ a: value });
});

test.each([
  ['100,000 keys', Array.from({ length: 30_000 }, (_, index) => `k${index}: v`).join('\n')],
  ['one key 200,000 times', `{${'a, '.repeat(150_000)}}`],
  ['commas', `[${','.repeat(100_000)}]`],
  ['quotation marks', '"'.repeat(100_000)],
  ['tags', '! '.repeat(100_000)],
  ['anchors', '&a '.repeat(100_000)],
])('%s are read in seconds', (_name, text) => {
  const start = process.cpuUsage();
  readYaml(text, LONGEST);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});

test('no key reaches the prototype of objects, nor values that nobody has checked', () => {
  const keys = '__proto__: {aliases: 7, polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n';
  const { matter } = readFrontMatter(`---\n${keys}---\n`);
  expect([matter?.aliases, Object.keys(matter ?? {})]).toEqual([undefined, []]);
  expect('polluted' in {}).toBe(false);
  expect(Settings.safeParse(read(keys)).success).toBe(false);
});
