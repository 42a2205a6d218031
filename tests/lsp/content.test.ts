import { expect, test } from 'vitest';
import { findContent } from '../../src/lsp/find-content.ts';

/** The content folder of a file where some folders have a folder `programs`. */
function find(
  file: string,
  { content = null, folders = [], having }: Partial<Where> & Pick<Where, 'having'>,
) {
  return findContent(file, { content, folders, hasPrograms: (folder) => having.includes(folder) });
}

interface Where {
  content: string | null;
  folders: string[];
  having: string[];
}

test('the folder that was asked for is the only one', () => {
  const where = { content: '/asked', having: ['/asked', '/work'] };
  expect(find('/asked/programs/gsoc/2026.md', where)).toEqual({
    directory: '/asked',
    path: 'programs/gsoc/2026.md',
  });
  expect(find('/work/programs/gsoc/2026.md', where)).toBeNull();
});

test.each([
  ['an open folder', '/work', ['/work']],
  ['the content folder in an open one', '/work/content', ['/work']],
  ['the nearest folder above, of a file outside the open ones', '/elsewhere', ['/work']],
  ['the nearest folder above, where none is open', '/elsewhere', []],
])('else it is %s', (_, directory, folders) => {
  expect(find(`${directory}/programs/gsoc/2026.md`, { folders, having: [directory] })).toEqual({
    directory,
    path: 'programs/gsoc/2026.md',
  });
});

test('an open folder comes before a folder in it', () => {
  const where = { folders: ['/work'], having: ['/work', '/work/programs/old'] };
  expect(find('/work/programs/old/programs/2026.md', where)?.directory).toBe('/work');
});

test.each([
  ['a file beside the programs', '/work/README.md'],
  ['a file that is no markdown', '/work/programs/gsoc/2026.txt'],
  ['a hidden file', '/work/programs/gsoc/.draft.md'],
  ['a file in a hidden folder', '/work/programs/.old/2026.md'],
  ['a file in a folder whose name only starts alike', '/work/programs-old/2026.md'],
])('%s is no document', (_, file) => {
  expect(find(file, { folders: ['/work'], having: ['/work'] })).toBeNull();
});
