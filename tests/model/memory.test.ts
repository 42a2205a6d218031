import { expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { openMemory } from '../../src/model/memory.ts';
import { buildReader } from '../../src/parse/read-document.ts';
import { vocabulary } from '../read.ts';

const read = buildReader(vocabulary);
const options = { vocabulary, registry: [], publishEmails: false };

const list = (title: string, mentor: string): string =>
  `### Envoy\n\n#### ${title}\n\n- Description: Of ${title}.\n- Mentor(s): ${mentor}\n- Size: 350 hours\n`;
const documentOf = (path: string, text: string) => read({ path: `programs/gsoc/${path}`, text });

test('a model of remembered ideas is that of a first look', () => {
  const memory = openMemory();
  const kept = documentOf('2020.md', list('Pulls', 'Jane Doe (@jane)'));
  const versions = [
    [kept],
    [kept, documentOf('2021.md', list('Pulls', 'Jane Roe (@jane)'))],
    [kept, documentOf('2021.md', list('Pushes', 'J. Doe (@jane)'))],
    [kept, documentOf('2020/README.md', list('Pulls', '@john'))],
    [documentOf('2020.md', list('Pulls', 'Jane Doe (@jane)')), kept],
    [kept],
  ];
  for (const readings of versions)
    expect(buildModel(readings, { ...options, memory })).toEqual(buildModel(readings, options));
});

test('an idea of the same reading is built once', () => {
  const memory = openMemory();
  const readings = [documentOf('2020.md', list('Pulls', 'Jane Doe (@jane)'))];
  const [first, second] = [0, 1].map(() => buildModel(readings, { ...options, memory }).ideas[0]);
  expect(second?.fields).toBe(first?.fields);
});
