import { execFileSync } from 'node:child_process';
import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readHistory } from '../../src/content/read-history.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { makeRepository } from './make-repository.ts';

async function history(folder: string): Promise<Record<string, string> | null> {
  const found = await readHistory(folder);
  return found && Object.fromEntries([...found].sort());
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('each document has the day of its newest commit', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': 'one', 'b.md': 'one' });
  commit('2024-02-02', { 'b.md': 'two' });
  expect(await history(folder)).toEqual({ 'a.md': '2024-01-01', 'b.md': '2024-02-02' });
});

test('paths are relative to the content folder, whatever stands around it', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'content/programs/a.md': 'one', 'README.md': 'one' });
  commit('2024-02-02', { 'README.md': 'two' });
  expect(await history(join(folder, 'content'))).toEqual({ 'programs/a.md': '2024-01-01' });
});

test('names with spaces, umlauts, quotes and line breaks are read as they are', async () => {
  const { folder, commit } = makeRepository();
  const names = ['two words.md', 'Übersicht für 王.md', '"quoted".md', '\nline\nbreak.md', 'back\\slash.md'];
  commit('2024-01-01', Object.fromEntries(names.map((name) => [name, name])));
  expect(Object.keys((await history(folder)) ?? {}).sort()).toEqual(names.sort());
});

test('a file whose name looks like a commit is a file', async () => {
  const { folder, commit } = makeRepository();
  const name = `${'a'.repeat(40)} 1`;
  commit('2024-01-01', { 'A.md': '', [name]: '' });
  expect(await history(folder)).toEqual({ 'A.md': '2024-01-01', [name]: '2024-01-01' });
});

test('a file that was renamed changed on that day', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': 'one' });
  renameSync(join(folder, 'a.md'), join(folder, 'b.md'));
  commit('2024-02-02');
  expect(await history(folder)).toMatchObject({ 'b.md': '2024-02-02' });
});

test('the day is that of the newest commit, not of the one nearest to the tip', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-03-03', { 'a.md': 'one' });
  commit('2024-02-02', { 'a.md': 'two' });
  expect(await history(folder)).toEqual({ 'a.md': '2024-03-03' });
});

test('what was changed on a branch has the day of the change, not of the merge', async () => {
  const { folder, git, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': 'one' });
  git('checkout', '-q', '-b', 'side');
  commit('2024-02-02', { 'b.md': 'one' });
  git('checkout', '-q', 'main');
  commit('2024-03-03', { 'c.md': 'one' });
  git('merge', '-q', 'side');
  expect(await history(folder)).toEqual({ 'a.md': '2024-01-01', 'b.md': '2024-02-02', 'c.md': '2024-03-03' });
});

test('what is not committed has no day, or that of the last commit', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': 'one' });
  writeFileSync(join(folder, 'a.md'), 'two');
  writeFileSync(join(folder, 'b.md'), 'one');
  expect(await history(folder)).toEqual({ 'a.md': '2024-01-01' });
});

test('in a shallow clone, files that seem to come from where it is cut off have no day', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': 'one' });
  commit('2024-02-02', { 'b.md': 'one' });
  commit('2024-03-03', { 'c.md': 'one' });
  const clone = join(makeFolder({}), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '2', `file://${folder}`, clone], { stdio: 'ignore' });
  expect(await history(clone)).toEqual({ 'c.md': '2024-03-03' });
  execFileSync('git', ['fetch', '-q', '--unshallow'], { cwd: clone, stdio: 'ignore' });
  expect(await history(clone)).toEqual(await history(folder));
});

describe('there is no history', () => {
  test('in a clone that left it out and would have to fetch it', async () => {
    const { folder, git, commit } = makeRepository();
    git('config', 'uploadpack.allowFilter', 'true');
    commit('2024-01-01', { 'a.md': 'one' });
    commit('2024-02-02', { 'b.md': 'one' });
    const clone = join(makeFolder({}), 'clone');
    execFileSync('git', ['clone', '-q', '--filter=tree:0', `file://${folder}`, clone], { stdio: 'ignore' });
    expect(await history(clone)).toBe(null);
  });

  test('outside of a repository', async () => {
    expect(await history(makeFolder({ 'a.md': '' }))).toBe(null);
  });

  test('where nothing is committed yet', async () => {
    expect(await history(makeRepository().folder)).toBe(null);
  });

  test('without git', async () => {
    const { folder, commit } = makeRepository();
    commit('2024-01-01', { 'a.md': 'one' });
    vi.stubEnv('PATH', makeFolder({}));
    expect(await history(folder)).toBe(null);
  });
});

test('a hook that tells git of another repository changes nothing', async () => {
  const [here, there] = [makeRepository(), makeRepository()];
  here.commit('2024-01-01', { 'a.md': 'one' });
  there.commit('2024-02-02', { 'b.md': 'one' });
  vi.stubEnv('GIT_DIR', join(there.folder, '.git'));
  vi.stubEnv('GIT_WORK_TREE', there.folder);
  vi.stubEnv('GIT_INDEX_FILE', join(there.folder, '.git/index'));
  expect(await history(here.folder)).toEqual({ 'a.md': '2024-01-01' });
});

test('a content folder that is a link to a repository has the history of that', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'content/a.md': 'one' });
  const link = join(makeFolder({}), 'content');
  symlinkSync(join(folder, 'content'), link);
  expect(await history(link)).toEqual({ 'a.md': '2024-01-01' });
});

test('the configuration of git changes nothing', async () => {
  const { folder, git, commit } = makeRepository();
  commit('2024-01-01', { 'ü.md': 'one' });
  for (const [key, value] of [
    ['log.showRoot', 'false'],
    ['log.showSignature', 'true'],
    ['color.ui', 'always'],
    ['core.quotePath', 'true'],
    ['diff.noprefix', 'true'],
  ] as const)
    git('config', key, value);
  expect(await history(folder)).toEqual({ 'ü.md': '2024-01-01' });
});
