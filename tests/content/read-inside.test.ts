import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDirectory } from '../../src/content/open-directory.ts';
import { readInside } from '../../src/content/read-inside.ts';
import { makeFolder } from '../cli/run-almanac.ts';

/** A content folder beside something that is not of its business. */
function open(): { content: string; secret: string } {
  const folder = makeFolder({ 'content/programs/a.md': 'ours', 'secret.md': 'secret' });
  return { content: join(folder, 'content'), secret: join(folder, 'secret.md') };
}

describe('nothing outside of the content folder is read', () => {
  test.each([
    ['a path that leads out', '../secret.md'],
    ['a path that leads in and out', 'programs/../../secret.md'],
  ])('%s', async (_, path) => {
    await expect(readInside(open().content, path)).rejects.toMatchObject({ code: 'LINK' });
  });

  test('a link with a whole path', async () => {
    const { content, secret } = open();
    symlinkSync(secret, join(content, 'programs/b.md'));
    await expect(readInside(content, 'programs/b.md')).rejects.toMatchObject({ code: 'LINK' });
  });

  test('a link to a link, and a folder that is one', async () => {
    const { content } = open();
    symlinkSync('../../secret.md', join(content, 'programs/b.md'));
    symlinkSync('b.md', join(content, 'programs/c.md'));
    symlinkSync('../..', join(content, 'programs/up'));
    for (const path of ['programs/c.md', 'programs/up/secret.md'])
      await expect(readInside(content, path)).rejects.toMatchObject({ code: 'LINK' });
    expect([...(await openDirectory(content).list())].sort()).toEqual([
      'programs/a.md',
      'programs/b.md',
      'programs/c.md',
    ]);
    expect([...((await openDirectory(content).closed?.()) ?? []).keys()]).toEqual(['programs/up']);
  });

  test('a neighbour whose name begins like the folder', async () => {
    const folder = makeFolder({ 'content/programs/a.md': 'ours', 'content-old/b.md': 'theirs' });
    symlinkSync('../content-old/b.md', join(folder, 'content/b.md'));
    await expect(readInside(join(folder, 'content'), 'b.md')).rejects.toMatchObject({ code: 'LINK' });
  });
});

test('a link inside of the content folder is followed, and so is the folder itself where it is one', async () => {
  const { content } = open();
  symlinkSync('a.md', join(content, 'programs/b.md'));
  const other = join(makeFolder({}), 'link');
  symlinkSync(content, other);
  expect(String(await readInside(other, 'programs/b.md'))).toBe('ours');
});

test('a folder, a device and a pipe that nobody writes to are no files', async () => {
  const { content } = open();
  mkdirSync(join(content, 'folder.md'));
  await expect(readInside(content, 'folder.md')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
  await expect(readInside('/dev', 'zero')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
  execFileSync('mkfifo', [join(content, 'pipe.md')]);
  await expect(readInside(content, 'pipe.md')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
});

test('what is larger than it may be is not read', async () => {
  const { content } = open();
  expect(String(await readInside(content, 'programs/a.md', 4))).toBe('ours');
  await expect(readInside(content, 'programs/a.md', 3)).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

test('a file that is written all the time is told of, and never half of it is read', async () => {
  const { content } = open();
  const path = join(content, 'programs/a.md');
  const versions = ['a', 'b'].map((letter) => letter.repeat(2_000_000));
  let isRunning = true;
  const write = async (): Promise<void> => {
    for (let turn = 0; isRunning; turn++) {
      writeFileSync(path, versions[turn % 2] ?? '');
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const writing = write();
  const results = await Promise.all(
    Array.from({ length: 8 }, () => readInside(content, 'programs/a.md').then(String, (error) => error.code)),
  );
  isRunning = false;
  await writing;
  expect(results.filter((text) => text !== 'CHANGED' && !versions.includes(text))).toEqual([]);
  expect(existsSync(path)).toBe(true);
});
