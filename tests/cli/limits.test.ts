import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, removeFolders, runAlmanac } from './run-almanac.ts';

afterAll(removeFolders);

const GOOD = '### Harbor\n\n#### Faster pulls\n\n- Description: Pulls are slow.\n';
const LAUGHS = `---\na: &a [x]\nb: [${'*a,'.repeat(200)}]\n---\n`;

/** One document that can be read, beside others that nobody could read in time. */
const FILES = {
  'programs/a/2010.md': GOOD,
  'programs/a/2011.md': '*'.repeat(10_000_000),
  'programs/a/2012.md': '###### a\n'.repeat(100_000),
  'programs/a/2013.md': `${GOOD}\n${'['.repeat(100_000)}`,
  'programs/a/2014.md': `${'- '.repeat(150)}a`,
  'programs/a/2015.md': '[^a]: b\n\n'.repeat(10_000),
  'programs/a/2016.md': LAUGHS,
  'programs/a/2017.md': `---\na: ${'['.repeat(300)}\n---\n`,
};

/** Each document with the rule that tells of it. */
const TOLD = [
  'programs/a/2011.md:1:1 too-large',
  'programs/a/2012.md:20001:1 too-large',
  'programs/a/2013.md:7:1 too-large',
  'programs/a/2014.md:1:1 too-deep',
  'programs/a/2015.md:4545:1 too-large',
  'programs/a/2016.md:3:5 front-matter',
  'programs/a/2017.md:2:203 front-matter',
];

/** So long may a machine that has much else to do take, on which it is some seconds. */
const SECONDS = 120;

test('documents that are too large are one line each, and all others are published', async () => {
  const output = join(makeFolder({}), 'site');
  const start = Date.now();
  const content = makeFolder(FILES);
  const { code, stderr } = await runAlmanac(['build', '--content', content, '--output', output]);
  const lines = stderr.trimEnd().split('\n');
  const told = lines.map((line) => line.replace(/: error: .+ \[([\w-]+)\]\. .+$/, ' $1'));
  expect([code, told]).toEqual([0, expect.arrayContaining(TOLD)]);
  expect(existsSync(join(output, 'ideas/a/2010/harbor/faster-pulls/index.html'))).toBe(true);
  expect(Date.now() - start).toBeLessThan(SECONDS * 1000);
}, 200_000);

test('a check tells of them as errors', async () => {
  const content = makeFolder(FILES);
  const { code, stdout } = await runAlmanac(['check', '--content', content, '--format', 'json']);
  expect(code).toBe(1);
  for (const line of TOLD) expect(stdout).toContain(line.split(' ')[1]);
}, 200_000);

test('a content may say how large its documents are, and what was read before does not count', async () => {
  const cache = makeFolder({});
  const content = makeFolder({ 'programs/a/2010.md': `${GOOD}${'[x] '.repeat(2500)}\n` });
  const ideas = async (): Promise<boolean> => {
    const { stdout } = await runAlmanac(['export', '--content', content, '--cache-dir', cache]);
    return stdout.includes('Faster pulls');
  };
  expect(await ideas()).toBe(false);
  writeFileSync(join(content, 'almanac.yml'), 'limits: { marksInPassage: 8000 }\n');
  expect(await ideas()).toBe(true);
}, 60_000);

test.each([
  ['limits: { bytes: 0 }', /almanac\.yml is not valid: limits\.bytes: .+\n$/],
  ['limits: { seconds: 3 }', /almanac\.yml is not valid: limits: .+\n$/],
  [LAUGHS.replaceAll('---\n', ''), /almanac\.yml:2:5 is not valid YAML: Unexpected alias .+\n$/],
  [`title: ${'['.repeat(100_000)}`, /almanac\.yml:1:207 is not valid YAML: Nested too deep\.\n$/],
  ['__proto__: { title: a }', /almanac\.yml is not valid: .+\n$/],
])('settings of case %# end with one sentence and exit code 2', async (settings, sentence) => {
  const content = makeFolder({ 'programs/a/2010.md': GOOD, 'almanac.yml': settings });
  const { code, stderr } = await runAlmanac(['export', '--content', content, '--no-cache']);
  expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toMatch(sentence);
});
