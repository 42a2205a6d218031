import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRepository } from '../../src/content/find-repository.ts';
import { openCommit } from '../../src/content/open-commit.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { makeRepository, type Repository } from './make-repository.ts';

const A = 'programs/gsoc/2024.md';

async function open({ folder, git }: Repository, content = 'content') {
  const repository = await findRepository(join(folder, content));
  return openCommit(repository, { commit: git('rev-parse', 'HEAD').trim(), name: 'HEAD' });
}

test('a commit has its files, whatever became of them on disk', async () => {
  const repository = makeRepository();
  repository.commit('2024-01-01', {
    [`content/${A}`]: 'One',
    'content/almanac.yml': 'title: x',
    'other.md': '',
  });
  writeFileSync(join(repository.folder, 'content', A), 'Two');
  const folder = await open(repository);
  expect(folder.name).toBe('HEAD:content');
  expect(await folder.list()).toEqual(new Set(['almanac.yml', A]));
  expect(String(await folder.read(A))).toBe('One');
  await expect(folder.read('nothing.md')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('names are read as they are: spaces, line feeds, letters of all scripts', async () => {
  const repository = makeRepository();
  const paths = [
    'programs/gsoc/20 24.md',
    'programs/gsoc/ñ 王.md',
    'programs/gsoc/a\nb.md',
    'programs/gsoc/"q".md',
  ];
  repository.commit('2024-01-01', Object.fromEntries(paths.map((path) => [path, path])));
  const folder = await open(repository, '.');
  expect(await folder.list()).toEqual(new Set(paths));
  for (const path of paths) expect(String(await folder.read(path))).toBe(path);
});

test('hidden folders and installed packages are passed over, as on disk', async () => {
  const repository = makeRepository();
  repository.commit('2024-01-01', {
    [A]: '',
    '.github/a.md': '',
    'node_modules/b/c.md': '',
    'programs/.d/e.md': '',
  });
  expect(await (await open(repository, '.')).list()).toEqual(new Set([A]));
});

test('a link inside of the content is followed, one that leads in a circle or elsewhere is none', async () => {
  const repository = makeRepository();
  repository.commit('2024-01-01', { [A]: 'One', 'x.md': 'Elsewhere' });
  const link = (target: string, name: string): void =>
    symlinkSync(target, join(repository.folder, 'programs/gsoc', name));
  link('2024.md', '2025.md');
  link('2026.md', '2026.md');
  link('/etc/hostname', '2027.md');
  repository.commit('2024-01-02');
  const folder = await open(repository, '.');
  expect(String(await folder.read('programs/gsoc/2025.md'))).toBe('One');
  await expect(folder.read('programs/gsoc/2026.md')).rejects.toMatchObject({ code: 'LINK' });
  await expect(folder.read('programs/gsoc/2027.md')).rejects.toMatchObject({ code: 'LINK' });
});

test('a folder that a commit does not have is empty', async () => {
  const repository = makeRepository();
  repository.commit('2024-01-01', { 'README.md': '' });
  expect(await (await open(repository)).list()).toEqual(new Set());
});

test('days of documents are those up to the commit', async () => {
  const repository = makeRepository();
  repository.commit('2024-01-01', { [`content/${A}`]: 'One' });
  const folder = await open(repository);
  repository.commit('2024-02-01', { [`content/${A}`]: 'Two' });
  expect(await folder.history()).toEqual(new Map([[A, '2024-01-01']]));
});

test('a folder outside of any repository has none', async () => {
  await expect(findRepository(makeFolder({}))).rejects.toThrow('is in no repository of git.');
});

test('a file that is larger than any document may be is not read from git', async () => {
  const repository = makeRepository();
  repository.commit('2024-01-01', { [A]: 'a'.repeat(10_000_001), 'programs/gsoc/2025.md': 'One' });
  const folder = await open(repository, '.');
  await expect(folder.read(A)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  expect(String(await folder.read('programs/gsoc/2025.md'))).toBe('One');
});
