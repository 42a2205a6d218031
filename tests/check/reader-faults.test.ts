import { expect, test } from 'vitest';
import { checkAlmanac, readAlmanac } from '../../src/almanac.ts';
import { keepReader } from '../../src/check/read-many.ts';
import type { ContentFolder } from '../../src/content/content-folder.ts';
import { parseAnew } from '../../src/rules/checked-document.ts';

const idea = (title: string): string => `### Envoy\n\n#### ${title}\n\n- Description: A test.\n`;
const documents: Record<string, string> = {
  'programs/gsoc/2020.md': idea('One'),
  'programs/gsoc/2021.md': idea('Two'),
};
const content: ContentFolder = {
  name: 'content',
  list: async () => new Set(Object.keys(documents)),
  read: async (path) => {
    const text = documents[path];
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return Buffer.from(text);
  },
  history: async () => null,
};

test('a document over which the reader fails is told of, and all others are read', async () => {
  const readMany = keepReader((path, text) => {
    if (path.endsWith('2020.md')) throw new TypeError('x is not a function');
    return parseAnew(path, text);
  });
  const almanac = await readAlmanac({ content, cache: null, readMany });
  expect(almanac.model.ideas.map(({ title }) => title)).toEqual(['Two']);
  const checked = checkAlmanac(almanac, { today: null, site: '/' });
  expect(
    checked.map(({ path, problems }) => [path, problems.filter(({ fatal }) => fatal).map(String)]),
  ).toEqual([
    [
      'programs/gsoc/2020.md',
      ['programs/gsoc/2020.md:1:1: Almanac fails over this document (TypeError: x is not a function)'],
    ],
    ['programs/gsoc/2021.md', []],
  ]);
});
