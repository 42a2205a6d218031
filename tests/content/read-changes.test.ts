import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DocumentChange } from '../../src/content/changes.ts';
import { readChanges } from '../../src/content/read-changes.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { makeRepository } from './make-repository.ts';

const LINES = 'one\ntwo\nthree\nfour\nfive\nsix\n';

async function documents(folder: string, ref = 'main'): Promise<Record<string, DocumentChange>> {
  return Object.fromEntries([...(await readChanges(folder, ref)).documents].sort());
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('lines that were changed or added are told, with what the document was', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': LINES, 'b.md': LINES });
  writeFileSync(join(folder, 'a.md'), 'one\nTWO\nTHREE\nfour\nsix\nseven');
  expect(await documents(folder)).toEqual({
    'a.md': {
      lines: [
        { start: 2, end: 3 },
        { start: 6, end: 6 },
      ],
      before: { path: 'a.md', text: LINES },
    },
  });
});

test('what is committed, staged, neither or new counts alike', async () => {
  const { folder, git, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': 'a\n', 'b.md': 'b\n', 'c.md': 'c\n' });
  git('checkout', '-q', '-b', 'side');
  commit('2024-01-02', { 'a.md': 'A\n' });
  writeFileSync(join(folder, 'b.md'), 'B\n');
  git('add', 'b.md');
  writeFileSync(join(folder, 'c.md'), 'C\n');
  writeFileSync(join(folder, 'd.md'), 'D\n');
  const changes = await documents(folder);
  const first = [{ start: 1, end: 1 }];
  expect(Object.entries(changes).map(([path, { lines }]) => [path, lines])).toEqual([
    ['a.md', first],
    ['b.md', first],
    ['c.md', first],
    ['d.md', []],
  ]);
  expect(changes['d.md']?.before).toBe(null);
});

test('what others did on the branch meanwhile is no change', async () => {
  const { folder, git, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': 'a\n', 'b.md': 'b\n' });
  git('checkout', '-q', '-b', 'side');
  commit('2024-01-02', { 'a.md': 'A\n' });
  git('checkout', '-q', 'main');
  commit('2024-01-03', { 'b.md': 'B\n' });
  git('checkout', '-q', 'side');
  expect(Object.keys(await documents(folder))).toEqual(['a.md']);
});

test('a renamed document is compared with its old self, a removed one is gone', async () => {
  const { folder, git, commit } = makeRepository();
  commit('2024-01-01', { 'content/programs/a.md': LINES, 'content/programs/b.md': 'b\n' });
  git('mv', 'content/programs/a.md', 'content/programs/c.md');
  writeFileSync(join(folder, 'content/programs/c.md'), `${LINES}seven\n`);
  rmSync(join(folder, 'content/programs/b.md'));
  const changes = await readChanges(join(folder, 'content'), 'main');
  expect([...changes.documents]).toEqual([
    ['programs/c.md', { lines: [{ start: 7, end: 7 }], before: { path: 'programs/a.md', text: LINES } }],
  ]);
  expect(changes.gone).toEqual([{ path: 'programs/b.md', text: 'b\n' }]);
  expect([...changes.files]).toEqual(['programs/a.md', 'programs/b.md']);
});

test('names with spaces, umlauts, quotes and line breaks are read as they are', async () => {
  const { folder, commit } = makeRepository();
  const names = ['two words.md', 'Übersicht für 王.md', '"quoted".md', '\nline\nbreak.md', 'back\\slash.md'];
  commit('2024-01-01', Object.fromEntries(names.map((name) => [name, LINES])));
  for (const name of names) writeFileSync(join(folder, name), `zero\n${LINES}`);
  const changes = await documents(folder);
  expect(Object.keys(changes).sort()).toEqual(names.sort());
  for (const change of Object.values(changes))
    expect(change).toMatchObject({ lines: [{ start: 1, end: 1 }], before: { text: LINES } });
});

test('neither configuration nor attributes of git, nor a hook, change anything', async () => {
  const { folder, git, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': LINES, '.gitattributes': '*.md -diff binary diff=word\n' });
  for (const [key, value] of [
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.context', '5'],
    ['diff.interHunkContext', '9'],
    ['diff.renames', 'false'],
    ['diff.external', 'false'],
    ['diff.word.textconv', 'false'],
    ['color.ui', 'always'],
  ] as const)
    git('config', key, value);
  renameSync(join(folder, 'a.md'), join(folder, 'b.md'));
  writeFileSync(join(folder, 'b.md'), LINES.replace('one', 'ONE').replace('six', 'SIX'));
  git('add', '--intent-to-add', 'b.md');
  vi.stubEnv('GIT_DIR', makeRepository().folder);
  expect((await documents(folder))['b.md']).toEqual({
    lines: [
      { start: 1, end: 1 },
      { start: 6, end: 6 },
    ],
    before: { path: 'a.md', text: LINES },
  });
});

test('lines that look like those of a patch are lines', async () => {
  const { folder, commit } = makeRepository();
  commit('2024-01-01', { 'a.md': LINES });
  writeFileSync(join(folder, 'a.md'), `${LINES}@@ -1 +1 @@\ndiff --git a/b.md b/b.md\n\0\n`);
  expect((await documents(folder))['a.md']?.lines).toEqual([{ start: 7, end: 9 }]);
});

describe('one sentence says what to do', () => {
  test('outside of a repository', async () => {
    await expect(readChanges(makeFolder({}), 'main')).rejects.toThrow('is in no work tree of git');
  });

  test('without the commit, also where it looks like an option', async () => {
    const { folder, commit } = makeRepository();
    commit('2024-01-01', { 'a.md': '' });
    for (const ref of ['nowhere', '--output=x', 'main..main'])
      await expect(readChanges(folder, ref)).rejects.toThrow(`no commit or branch "${ref}" here: fetch it`);
  });

  test('where only the remote has the branch', async () => {
    const { folder, git, commit } = makeRepository();
    commit('2024-01-01', { 'a.md': '' });
    git('checkout', '-q', '-b', 'side');
    const clone = join(makeFolder({}), 'clone');
    execFileSync('git', ['clone', '-q', `file://${folder}`, clone], { stdio: 'ignore' });
    await expect(readChanges(clone, 'main')).rejects.toThrow('write origin/main.');
  });

  test('in a shallow clone, where the ways parted before it is cut off', async () => {
    const { folder, git, commit } = makeRepository();
    commit('2024-01-01', { 'a.md': 'a\n' });
    git('checkout', '-q', '-b', 'side');
    commit('2024-01-02', { 'a.md': 'b\n' });
    git('checkout', '-q', 'main');
    commit('2024-01-03', { 'b.md': 'b\n' });
    const clone = join(makeFolder({}), 'clone');
    const args = ['clone', '-q', '--depth', '1', '--no-single-branch', '--branch', 'side'];
    execFileSync('git', [...args, `file://${folder}`, clone], { stdio: 'ignore' });
    await expect(readChanges(clone, 'origin/main')).rejects.toThrow('fetch-depth: 0');
    expect(await documents(clone, 'HEAD')).toEqual({});
  });

  test('in a clone that left out the documents and would have to fetch them', async () => {
    const { folder, git, commit } = makeRepository();
    git('config', 'uploadpack.allowFilter', 'true');
    commit('2024-01-01', { 'a.md': 'a\n' });
    commit('2024-01-02', { 'a.md': 'b\n' });
    const clone = join(makeFolder({}), 'clone');
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${folder}`, clone], {
      stdio: 'ignore',
    });
    await expect(readChanges(clone, 'HEAD~1')).rejects.toThrow('not enough history');
  });
});
