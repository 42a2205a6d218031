import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAlmanac } from '../../src/almanac.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { hasShared, shared } from '../shared.ts';
import { lostWords } from './lost-words.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

describe.each([
  ['content', content, true],
  ['corpus', `${shared}/corpus`, hasShared],
])('every word under the heading of an idea of the %s', (_, folder, isThere) => {
  test.runIf(isThere)('stands in the texts of that idea', async () => {
    const { model } = await readAlmanac({ content: openDirectory(folder), cache: null });
    const lost = model.ideas.flatMap((idea) =>
      lostWords(idea, model.mentors, (path) => readFileSync(`${folder}/${path}`, 'utf8')),
    );
    expect(lost).toEqual([]);
  });
});
