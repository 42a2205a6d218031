import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/lsp/open-library.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { vocabulary } from '../read.ts';

test('a change on disk is loaded whichever way the editor names the file', async () => {
  const path = 'programs/lfx-mentorship/2026.md';
  const [folder, links] = [makeFolder({ [path]: '# A\n' }), makeFolder({})];
  symlinkSync(folder, join(links, 'other'));
  const library = openLibrary({ content: folder, vocabulary, cache: null, onFailure: () => undefined });
  const uri = pathToFileURL(join(links, 'other', path)).href;
  const found = library.locate(uri);
  expect(found?.path).toBe(path);
  const content = await library.open(found?.directory ?? '');
  writeFileSync(join(folder, path), '# B\n');
  await library.reload([uri]);
  expect(content.document(path)?.text).toBe('# B\n');
});
