import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/content/find-files.ts';
import { isDocument } from '../../src/content/is-document.ts';
import { makeFolder } from '../cli/run-almanac.ts';

test('all files are found, but for hidden ones and those of packages', async () => {
  const folder = makeFolder({
    'almanac.yml': '',
    'programs/a/2026.md': '',
    'programs/a/.git/b.md': '',
    'programs/a/node_modules/c.md': '',
  });
  expect((await findFiles(folder)).files).toEqual(new Set(['almanac.yml', 'programs/a/2026.md']));
});

test('a folder that is taken away while it is looked at has no files', async () => {
  const folder = makeFolder({});
  for (let name = 0; name < 200; name++) mkdirSync(join(folder, `programs/${name}`), { recursive: true });
  const finding = findFiles(folder);
  rmSync(join(folder, 'programs'), { recursive: true });
  expect((await finding).files).toEqual(new Set());
  expect((await findFiles(join(folder, 'nowhere'))).files).toEqual(new Set());
});

test.each([
  ['programs/a/2026.md', true],
  ['programs/a/2026/01-Mar-May/Ideas.MARKDOWN', true],
  ['programs/README.md', true],
  ['programs/a/.hidden/2026.md', false],
  ['programs/.md', false],
  ['programs/a/logo.png', false],
  ['docs/programs/2026.md', false],
])('%s is a document: %s', (path, expected) => {
  expect(isDocument(path)).toBe(expected);
});
