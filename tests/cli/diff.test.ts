import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Diff } from '../../src/diff/diff.ts';
import { makeRepository, type Repository } from '../content/make-repository.ts';
import { makeFolder, type Run, runAlmanac } from './run-almanac.ts';

const LIST = 'content/programs/gsoc/2024.md';
const idea = (title: string, mentor = 'Jane Doe (@jane)'): string =>
  `#### ${title}\n\n- Description: What ${title} is about.\n- Mentor(s): ${mentor}\n\n`;
const ONE = `### Envoy\n\n${idea('One')}`;

/** A repository with one idea, and a branch of the same commit called "topic", which is checked out. */
function start(files: Record<string, string> = { [LIST]: ONE }): Repository {
  const repository = makeRepository();
  repository.commit('2024-01-01', files);
  repository.git('checkout', '-q', '-b', 'topic');
  return repository;
}

function diff({ folder }: Pick<Repository, 'folder'>, ...args: string[]): Promise<Run> {
  return runAlmanac(['diff', ...args], folder, { SOURCE_DATE_EPOCH: '1900000000' });
}

async function diffAsJson(repository: Repository, ...args: string[]): Promise<Diff> {
  const { stdout } = await diff(repository, ...args, '--format', 'json');
  return Diff.parse(JSON.parse(stdout));
}

test('one added idea is told as one added idea', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: ONE + idea('Two') });
  expect(await diff(repository, 'main')).toEqual({
    code: 0,
    stderr: '',
    stdout: `Added ideas
  + Two – Envoy, Gsoc 2024; mentored by Jane Doe (@jane)
      programs/gsoc/2024.md:8

1 idea added.
`,
  });
});

test('the work tree is not looked at, and stays as it is', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: ONE + idea('Two') });
  writeFileSync(join(repository.folder, LIST), 'Something else that nobody has committed.\n');
  expect((await diffAsJson(repository, 'main')).ideas.added.map(({ title }) => title)).toEqual(['Two']);
  expect(repository.git('status', '--short')).toBe(` M ${LIST}\n`);
});

test('a folder is compared as it is, with a commit or with another folder', async () => {
  const repository = start();
  writeFileSync(join(repository.folder, LIST), ONE + idea('Two'));
  const other = makeFolder({ 'programs/gsoc/2024.md': ONE });
  expect((await diffAsJson(repository, 'main', './content')).ideas.added.length).toBe(1);
  const folders = await diffAsJson(repository, other, 'content');
  expect(folders.ideas.added.length).toBe(1);
  expect(folders.base).toEqual({ name: other, commit: null });
  expect((await diffAsJson(repository, other)).ideas.added.length).toBe(1);
});

test('what others did on the base meanwhile is no change of the head', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: ONE + idea('Two') });
  repository.git('checkout', '-q', 'main');
  repository.commit('2024-01-03', { 'content/programs/gsoc/2023.md': idea('Theirs') });
  const { ideas } = await diffAsJson(repository, 'main', 'topic');
  expect([ideas.added.map(({ title }) => title), ideas.removed]).toEqual([['Two'], []]);
});

test('of a merge commit, it tells what the merge brings', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: ONE + idea('Two') });
  repository.git('checkout', '-q', 'main');
  repository.commit('2024-01-03', { 'content/programs/gsoc/2023.md': idea('Theirs') });
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'topic');
  const { ideas } = await diffAsJson(repository, 'HEAD^1');
  expect([ideas.added.map(({ title }) => title), ideas.removed]).toEqual([['Two'], []]);
});

test('a deleted document loses its addresses, but for those that are redirected', async () => {
  const repository = start({
    [LIST]: ONE,
    'content/programs/gsoc/2023.md': `### Harbor\n\n${idea('Old', '@ann')}`,
  });
  repository.git('rm', '-q', 'content/programs/gsoc/2023.md');
  repository.commit('2024-01-02', {
    'content/redirects.yml': '- { from: /projects/harbor/, to: /projects/envoy/ }\n',
  });
  const { ideas, urls, documents } = await diffAsJson(repository, 'main');
  expect(ideas.removed.map(({ title }) => title)).toEqual(['Old']);
  expect(documents.removed).toEqual(['programs/gsoc/2023.md']);
  expect(urls.redirected).toEqual([{ from: '/projects/harbor/', to: '/projects/envoy/' }]);
  expect(urls.lost.map(({ url }) => url)).toEqual([
    '/ideas/gsoc/2023/harbor/old/',
    '/mentors/ann/',
    '/terms/gsoc/2023/',
    '/years/2023/',
  ]);
});

test('a file of another name in the same term is no change', async () => {
  const before = 'content/programs/lfx-mentorship/2024/01-Spring/project_ideas.md';
  const repository = start({ [before]: ONE });
  repository.git('mv', before, before.replace('project_ideas', 'proposals'));
  repository.commit('2024-01-02');
  const { stdout } = await diff(repository, 'main');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('No change to the site.');
});

describe('a base that cannot be read in full', () => {
  test('a document that is no text: what it says now is new, and that is said', async () => {
    const repository = start({ [LIST]: '\u0000' });
    repository.commit('2024-01-02', { [LIST]: ONE });
    const { stdout, code } = await diff(repository, 'main');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '! programs/gsoc/2024.md could not be read before: what it says now counts as new. Unexpected NUL byte, expected text\n',
    );
    expect(stdout).toContain('+ One – Envoy');
  });

  test('settings that are broken count as not there', async () => {
    const repository = start({ [LIST]: ONE, 'content/almanac.yml': 'title: [' });
    repository.commit('2024-01-02', { 'content/almanac.yml': 'title: Ideas\n' });
    const { documents, settings } = await diffAsJson(repository, 'main');
    expect(documents.unread).toEqual([
      {
        side: 'base',
        path: 'almanac.yml',
        reason: expect.stringMatching(/^main:content\/almanac\.yml:1:9 is not valid YAML: .+\.$/),
      },
    ]);
    expect(settings.map(({ path }) => path)).toEqual(['almanac.yml']);
  });

  test('without a content folder, all is new', async () => {
    const repository = start({ 'README.md': 'Ideas will come.\n' });
    repository.commit('2024-01-02', { [LIST]: ONE });
    expect((await diffAsJson(repository, 'main')).ideas.added.length).toBe(1);
  });
});

test('a head that cannot be read in full is told as an error, settings that are broken end the command', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: '\u0000' });
  expect((await diff(repository, 'main')).stdout).toContain('! programs/gsoc/2024.md: Unexpected NUL byte');
  repository.commit('2024-01-03', { 'content/almanac.yml': 'title: [' });
  const { code, stderr } = await diff(repository, 'main');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^almanac: HEAD:content\/almanac\.yml:1:9 is not valid YAML: .+\.\n$/);
});

test('a clone that is too shallow says how to get the rest', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: ONE + idea('Two') });
  repository.git('checkout', '-q', 'main');
  repository.commit('2024-01-03', { 'content/programs/gsoc/2023.md': idea('Theirs') });
  const clone = join(makeFolder({}), 'clone');
  execFileSync('git', [
    'clone',
    '-q',
    '--depth',
    '1',
    '--no-single-branch',
    `file://${repository.folder}`,
    clone,
  ]);
  const { code, stderr } = await diff({ folder: clone }, 'origin/main', 'origin/topic');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^almanac: This clone has not enough history .*`fetch-depth: 0`\)\.\n$/);
});

test('a bare repository is enough', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: ONE + idea('Two') });
  const bare = join(makeFolder({}), 'bare.git');
  execFileSync('git', ['clone', '-q', '--bare', repository.folder, bare]);
  const { stdout } = await diff({ folder: bare }, 'main', 'topic');
  expect(stdout).toContain('1 idea added.');
});

test('a content folder that is the whole repository, or lies deep in it, is found', async () => {
  const repository = start({ 'programs/gsoc/2024.md': ONE, 'a/b/programs/gsoc/2024.md': ONE });
  repository.commit('2024-01-02', { 'programs/gsoc/2024.md': ONE + idea('Two') });
  expect((await diff(repository, 'main', '--content', '.')).stdout).toContain('1 idea added.');
  expect((await diff(repository, 'main', '--content', 'a/b')).stdout).toBe('No change to the site.\n');
  mkdirSync(join(repository.folder, 'a/c'), { recursive: true });
  expect((await diff({ folder: join(repository.folder, 'a/c') }, 'main', '--content', '../b')).code).toBe(0);
});

test('--base-site and --head-site tell which pages look different', async () => {
  const repository = start();
  repository.commit('2024-01-02', { [LIST]: ONE.replace('is about', 'is really about') });
  for (const [commit, output] of [
    ['main', 'before'],
    ['HEAD', 'after'],
  ] as const)
    await runAlmanac(['build', '--commit', commit, '--output', output, '--quiet'], repository.folder);
  const { stdout } = await diff(repository, 'main', '--base-site', 'before', '--head-site', 'after');
  expect(stdout).toContain('Pages that look different\n  ~ One – /ideas/gsoc/2024/envoy/one/\n\n');
});

test('problems that a change brings and takes are told, also in documents that stay as they are', async () => {
  const other = 'content/programs/gsoc/README.md';
  const repository = start({ [LIST]: ONE, [other]: '# Ideas\n\n[All ideas](2024.md)\n' });
  repository.git('mv', LIST, LIST.replace('2024', '2025'));
  repository.commit('2024-01-02', {
    'content/programs/gsoc/2026.md': '### Envoy\n\n#### Two\n\n- Mentor(s): @jane @jane\n',
  });
  const { problems } = await diffAsJson(repository, 'main');
  expect(problems.added.map(({ path, ruleId }) => `${path} ${ruleId}`)).toContain(
    'programs/gsoc/README.md relative-link',
  );
  expect(problems.added.map(({ path, ruleId }) => `${path} ${ruleId}`)).toContain(
    'programs/gsoc/2026.md mentor-twice',
  );
});

test.each([
  [[], 'Name what to compare with, such as almanac diff main: see almanac diff --help.'],
  [['main', 'topic', 'x'], 'Unexpected argument "x": see almanac diff --help.'],
  [[''], 'almanac diff wants commits, branches or folders.'],
  [['main', '--format', 'html'], '--format wants terminal, markdown or json, not "html".'],
  [['main', '--base-site', 'a'], '--base-site and --head-site are compared with each other: name both.'],
  [
    ['main', '--base-site', 'a', '--head-site', 'b'],
    'There is no folder "a" with a site: "almanac build" writes one.',
  ],
  [['./nowhere'], 'There is no folder "./nowhere".'],
  [['--output=x', 'main'], 'almanac diff takes no --output: see almanac diff --help.'],
])('asked with %j, it ends with one sentence and exit code 2', async (args, sentence) => {
  expect(await diff(start(), ...args)).toEqual({ code: 2, stdout: '', stderr: `almanac: ${sentence}\n` });
});

test('a folder that holds no idea lists, on neither side, is told', async () => {
  const { code, stderr } = await diff(start(), 'main', '--content', 'content/programs');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^almanac: "content\/programs" has no folder "programs"/);
});

test('a branch that git does not know is told, with a way to get it', async () => {
  const { code, stderr } = await diff(start(), 'release');
  expect([code, stderr]).toEqual([
    2,
    'almanac: git knows no commit or branch "release" here: fetch it first (in GitHub Actions, give actions/checkout `fetch-depth: 0`).\n',
  ]);
});

test('outside of a repository, only folders can be compared', async () => {
  const folder = makeFolder({ 'a/programs/gsoc/2024.md': ONE, 'b/programs/gsoc/2024.md': ONE });
  rmSync(join(folder, '.git'), { recursive: true, force: true });
  expect((await diff({ folder }, 'a', 'b')).stdout).toBe('No change to the site.\n');
  expect((await diff({ folder }, 'a', 'main')).stderr).toBe('almanac: There is no folder "main".\n');
});
