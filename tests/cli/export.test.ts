import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Model } from '../../src/model/model.ts';
import { changeKept, retell } from '../content/change-kept.ts';
import { makeFolder, runAlmanac } from './run-almanac.ts';

const idea = (title: string): string =>
  `## Project ideas\n\n### Envoy\n\n#### ${title}\n\n- Description: A test.\n- Mentor(s): Jane Doe (@jane, jane@example.org)\n`;

const read = (json: string): z.infer<typeof Model> => Model.parse(JSON.parse(json));

test('the model goes to standard output, and nothing else', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': idea('Test it') });
  const { code, stdout, stderr } = await runAlmanac(['export', '--content', content]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(read(stdout).ideas.map(({ id }) => id)).toEqual(['summerofcode/2020/envoy/test-it']);
});

test('two exports of the same content are equal to the byte, with the cache and without', async () => {
  const content = makeFolder({ 'programs/a/2020.md': idea('One'), 'programs/b/2021.md': idea('Two') });
  const cwd = makeFolder({ 'node_modules/.keep': '' });
  const args = ['export', '--content', content];
  const [first, second] = [await runAlmanac(args, cwd), await runAlmanac(args, cwd)];
  const { stdout } = await runAlmanac([...args, '--no-cache'], cwd);
  expect(first.stdout).toBe(stdout);
  expect(second.stdout).toBe(stdout);
});

describe('readings are kept between runs', () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': idea('Test it') });
  const titles = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await runAlmanac(['export', '--content', content, ...args], content);
    return read(stdout).ideas.map(({ title }) => title);
  };
  test('in the folder that --cache-dir names, and read from it', async () => {
    const folder = join(makeFolder({}), 'kept');
    await titles('--cache-dir', folder);
    changeKept(folder, retell('Test it', 'Kept'));
    expect(await titles('--cache-dir', folder)).toEqual(['Kept']);
    expect(await titles('--no-cache')).toEqual(['Test it']);
  });

  test('in the folder that ALMANAC_CACHE names, where no option does', async () => {
    const ALMANAC_CACHE = join(makeFolder({}), 'kept');
    const { code } = await runAlmanac(['export', '--content', content], content, { ALMANAC_CACHE });
    expect({ code, folders: readdirSync(ALMANAC_CACHE).length }).toEqual({ code: 0, folders: 1 });
  });

  test.for([
    ['cut short', (kept: string) => kept.slice(0, -20)],
    ['changed', (kept: string) => kept.replaceAll('Test it', 'Kept')],
    ['empty', () => ''],
    ['of another shape', () => `${createHash('sha256').update('2:{}').digest('hex')}\n{}`],
  ] as const)('what is %s is read again, without a word', async ([, to]) => {
    const folder = join(makeFolder({}), 'kept');
    await titles('--cache-dir', folder);
    changeKept(folder, to);
    const { stdout, stderr } = await runAlmanac(
      ['export', '--content', content, '--cache-dir', folder],
      content,
    );
    expect({ titles: read(stdout).ideas.map(({ title }) => title), stderr }).toEqual({
      titles: ['Test it'],
      stderr: '',
    });
  });

  test('what many other versions kept is removed but for the last two, and nothing of others', async () => {
    const versions = ['0', '1', '2', '3'].map((digit) => `program-${digit.repeat(16)}`);
    const folder = makeFolder(
      Object.fromEntries([...versions, 'program-notes', 'mine'].map((name) => [`${name}/x.json`, '{}'])),
    );
    for (const [day, name] of versions.entries()) utimesSync(join(folder, name), day, day);
    await titles('--cache-dir', folder);
    const left = readdirSync(folder).filter((name) => !/^program-[0-9a-f]*[a-f4-9]/.test(name));
    expect(left.sort()).toEqual(['mine', versions[2], versions[3], 'program-notes'].sort());
  });

  test('what several machines kept of some documents each serves the one that has all', async () => {
    const programs = { id: 'envoy-weeks', name: 'Envoy weeks' };
    const settings = { 'programs.yml': JSON.stringify([programs]) };
    const documents = { 'programs/envoy-weeks/2020.md': idea('One'), 'programs/a/2021.md': idea('Two') };
    const kept = join(makeFolder({}), 'kept');
    for (const [path, text] of Object.entries(documents)) {
      const part = makeFolder({ ...settings, [path]: text });
      const own = join(part, 'kept');
      await runAlmanac(['export', '--content', part, '--cache-dir', own], part);
      cpSync(own, kept, { recursive: true });
    }
    changeKept(kept, retell('One', 'Kept one'));
    changeKept(kept, retell('Two', 'Kept two'));
    const all = makeFolder({ ...settings, ...documents });
    const { stdout } = await runAlmanac(['export', '--content', all, '--cache-dir', kept], all);
    expect(read(stdout).ideas.map(({ title }) => title)).toEqual(['Kept two', 'Kept one']);
  });

  test('--cache-dir and --no-cache do not go together', async () => {
    const { code, stderr } = await runAlmanac(['export', '--cache-dir', 'x', '--no-cache'], content);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'almanac: --cache-dir and --no-cache do not go together: leave out one of them.\n',
    });
  });
});

test('with --url and --path-prefix the URLs of the model are whole', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': idea('Test it') });
  const args = ['export', '--content', content, '--url', 'https://example.org', '--path-prefix', '/x/'];
  const { stdout } = await runAlmanac(args);
  expect(read(stdout).ideas[0]?.url).toBe('https://example.org/x/ideas/summerofcode/2020/envoy/test-it/');
});

test('with --output the model, its slices and its schema go into a folder', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': idea('Test it') });
  const output = join(makeFolder({}), 'out');
  const { code, stdout } = await runAlmanac(['export', '--content', content, '--output', output]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  const load = (name: string): string => readFileSync(join(output, 'api', name), 'utf8');
  expect(read(load('model.json')).ideas).toEqual(JSON.parse(load('ideas.json')));
  expect(
    Object.keys(
      z.looseObject({ properties: z.looseObject({}) }).parse(JSON.parse(load('schema.json'))).properties,
    ),
  ).toContain('ideas');
});

test('a document that cannot be read is one error with its place; all others are read', async () => {
  const content = makeFolder({
    'programs/a/2019.md': idea('Good'),
    'programs/a/2020.md': Uint8Array.from([0x23, 0x20, 0x41, 0x0a, 0xff, 0xfe, 0x0a]),
    'programs/a/2021.md': '---\nyear: [2021\n---\n',
    'programs/a/2022.md': 'text\u0000binary',
    'programs/a/2023.md': '> '.repeat(6000),
  });
  mkdirSync(join(content, 'programs/a/notes'));
  symlinkSync(join(content, 'nowhere.md'), join(content, 'programs/a/2024.md'));
  const { code, stdout, stderr } = await runAlmanac(['export', '--content', content, '--no-cache']);
  expect(code).toBe(1);
  expect(read(stdout).ideas.map(({ title }) => title)).toEqual(['Good']);
  expect(stderr).toMatchInlineSnapshot(`
    "programs/a/2020.md:2:1: error: Unexpected byte that is not UTF-8 [not-utf-8]. Save the file with the encoding UTF-8.
    programs/a/2021.md:3:1: error: Cannot read the front matter: Flow sequence in block collection must be sufficiently indented and end with a ] [front-matter]. Correct the YAML between the \`---\` lines.
    programs/a/2022.md:1:5: error: Unexpected NUL byte, expected text [binary]. Move files that are not markdown out of \`programs/\`.
    programs/a/2023.md:1:1: error: Lists or quotations are nested too deep to be read [too-deep]. Take out levels of nesting.
    programs/a/2024.md:1:1: error: Unexpected link that leads to no file of the content folder [unreadable]. Put here what it leads to: what lies elsewhere is not read, and links to folders are not followed.
    "
  `);
});

test('front matter of the wrong shape is a warning, and the rest of it counts', async () => {
  const content = makeFolder({
    'programs/notes.md': `---\nprogram: summerofcode\nyear: 2020\nkind: wish\n---\n${idea('Test it')}`,
  });
  const { code, stdout, stderr } = await runAlmanac(['export', '--content', content]);
  expect(code).toBe(0);
  expect(read(stdout).ideas.map(({ term }) => term)).toEqual(['summerofcode/2020']);
  expect(stderr).toMatch(
    /^programs\/notes\.md:4:7: warning: `kind` in the front matter: .+ \[front-matter\]\. .+\n$/,
  );
});

test.each([
  ['almanac.yml', 'titel: Ideas\n', /almanac\.yml is not valid/],
  ['almanac.yml', 'title: [\n', /almanac\.yml:\d+:\d+ is not valid YAML/],
  ['projects.yml', '- maturity: sandbox\n', /projects\.yml is not valid/],
  ['programs.yml', '- id: a\n', /programs\.yml is not valid: 0\.name/],
  ['programs.yml', '- {id: a, name: A}\n- {id: a, name: B}\n', /programs\.yml is not valid: .*each id once/],
])('a broken %s (%j) ends with one sentence and exit code 2', async (name, text, sentence) => {
  const content = makeFolder({ [name]: text, 'programs/a/2020.md': idea('Test') });
  const { code, stderr } = await runAlmanac(['export', '--content', content]);
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('a program is called as the content folder calls it', async () => {
  const content = makeFolder({
    'programs.yml': '- id: summerofcode\n  name: Summer\n- id: ours\n  name: Our own program\n',
    'programs/ours/2020.md': idea('One'),
    'programs/summerofcode/2020.md': idea('Two'),
  });
  const { stdout } = await runAlmanac(['export', '--content', content]);
  expect(read(stdout).programs.map(({ name }) => name)).toEqual(['Our own program', 'Summer']);
});

test('e-mail addresses are in the model only where the settings say so', async () => {
  const files = { 'programs/summerofcode/2020.md': idea('Test it') };
  const { stdout } = await runAlmanac(['export', '--content', makeFolder(files)]);
  expect(stdout).not.toContain('example.org');
  const open = makeFolder({ ...files, 'almanac.yml': 'publishEmails: true\n' });
  expect(read((await runAlmanac(['export', '--content', open])).stdout).mentors[0]?.emails).toEqual([
    'jane@example.org',
  ]);
});
