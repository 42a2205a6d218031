import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDirectory } from '../../src/content/make-directory.ts';
import { makeFolder } from '../cli/run-almanac.ts';

test('makes what is not there, however often it is asked, and at the same time', async () => {
  const folder = join(makeFolder({}), 'a', 'b', 'c');
  await Promise.all([makeDirectory(folder), makeDirectory(folder), makeDirectory(join(folder, 'd'))]);
  await makeDirectory(folder);
  expect(existsSync(join(folder, 'd'))).toBe(true);
});

test('a file in the way is an error', async () => {
  const file = join(makeFolder({}), 'file');
  writeFileSync(file, '');
  await expect(makeDirectory(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeDirectory(join(file, 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.runIf(existsSync('/proc/self'))(
  'where a file system has no such thing, it says so and ends',
  async () => {
    await expect(makeDirectory('/proc/almanac/below')).rejects.toMatchObject({ code: 'ENOENT' });
  },
);
