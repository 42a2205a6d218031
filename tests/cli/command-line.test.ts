import { expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/options.ts';
import { makeFolder, runAlmanac } from './run-almanac.ts';

const empty = makeFolder({ 'content/programs/.keep': '' });

test('--help lists every command on standard output', async () => {
  const { code, stdout, stderr } = await runAlmanac(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of ['build', 'check', 'new', 'dev', 'lsp', 'export']) expect(stdout).toContain(word);
});

test('--help behind a command lists its options, and no other ones', async () => {
  const { stdout } = await runAlmanac(['build', '--help']);
  for (const word of ['--content', '--output', '--path-prefix', '--url', '--no-cache', '--quiet'])
    expect(stdout).toContain(word);
  expect(stdout).not.toContain('--fix');
});

test('--version prints the version of the package', async () => {
  expect(await runAlmanac(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
});

test.each([
  [[], 'Name a command'],
  [['bild'], 'There is no command "bild"'],
  [['build', 'export'], 'Unexpected argument "export"'],
  [['build', '--fix'], 'almanac build takes no --fix'],
  [['build', '--colour'], "Unknown option '--colour'"],
  [['build', '--content'], 'argument missing'],
  [['check', '--max-warnings', '-1'], "'--max-warnings' argument is ambiguous: see"],
  [['build', '--content='], '--content wants the name of a folder'],
  [['build', '--url', 'example.org'], '--url wants an address'],
  [['build', '--url', 'https://example.org/x/'], '--url wants an address'],
  [['build', '--path-prefix', 'a b'], '--path-prefix wants a path'],
  [['build', '--path-prefix', '/../'], '--path-prefix wants a path'],
  [['export', '--content', 'nowhere'], 'There is no content folder "nowhere"'],
  [['export', '--content', '.'], 'has no folder "programs"'],
])('%j ends with one sentence and exit code 2', async (args, sentence) => {
  const { code, stdout, stderr } = await runAlmanac(args, empty);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^almanac: [^\n]+\n$/);
  expect(stderr).toContain(sentence);
});

test.each([
  ['/', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['x/y/', '/x/y/'],
])('--path-prefix %s is %s', (written, meant) => {
  expect(readCommandLine(['build', '--path-prefix', written]).options.pathPrefix).toBe(meant);
});
