import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAlmanac } from '../../src/almanac.ts';
import type { ContentFolder } from '../../src/content/content-folder.ts';
import { UsageError } from '../../src/content/usage-error.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { vocabulary } from '../read.ts';
import type { Property } from './property.ts';
import { renderSite } from './render-site.ts';
import { characters, texts } from './texts.ts';

/** Stands between the files of a folder in the document that tells of them; no markdown needs it. */
const BETWEEN_FILES = '\f';

/** Where the files of a folder lie, in their order. */
const PATHS = [
  'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md',
  'programs/lfx-mentorship/2023/01-Mar-May/README.md',
  'programs/lfx-mentorship/2023/01-Mar-May/completed_projects.md',
  'programs/summerofcode/2022.md',
  'programs/İ/2024.md',
  'redirects.yml',
  'projects.yml',
  'programs.yml',
  'almanac.yml',
];

const moves = fc.constantFrom(
  '- { from: /old/, to: /ideas/ }',
  '- { from: "/a/*", to: "/*" }',
  '- { from: /ideas/, to: /ideas/ }\n- { from: /b/, to: "//a" }',
);
const projects = fc.constantFrom(
  '- name: Harbor',
  '- { name: "<b>", homepage: "javascript:a" }',
  '- name: ""',
);

/** A folder of documents, which may have settings. */
const folders: fc.Arbitrary<string> = fc
  .tuple(texts, texts, texts, texts, texts, fc.oneof(moves, characters), fc.oneof(projects, characters))
  .map((files) => files.map((file) => file.replaceAll(BETWEEN_FILES, '')))
  .chain((files) => fc.nat(files.length - 1).map((last) => files.slice(0, last + 1).join(BETWEEN_FILES)));

/** What holds of a whole folder, from its bytes to its pages. */
export const SITE_PROPERTIES: readonly Property[] = [
  {
    name: 'every-folder-has-a-site',
    texts: folders,
    runs: 15,
    check: async (text) => void (await build(text, PATHS)),
  },
  {
    name: 'the-order-of-files-changes-nothing',
    texts: folders,
    runs: 6,
    async check(text) {
      assert.deepEqual(await build(text, [...PATHS].reverse()), await build(text, PATHS));
    },
  },
];

/** The pages and files of a folder whose files are listed in some order; `null` where its settings are no settings. */
async function build(text: string, order: readonly string[]): Promise<Map<string, string> | null> {
  const options = {
    history: null,
    problems: [],
    rulePages: new Map(),
    pathPrefix: '/x/',
    url: 'https://example.org',
  };
  try {
    const almanac = await readAlmanac({ content: openMemory(text, order), cache: null, words: vocabulary });
    return renderSite(buildSite(almanac.model, { ...almanac, ...options }));
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

function openMemory(text: string, order: readonly string[]): ContentFolder {
  const parts = text.split(BETWEEN_FILES);
  const files = new Map(
    PATHS.flatMap((path, index) => (parts[index] ? [[path, Buffer.from(parts[index])]] : [])),
  );
  return {
    name: 'content',
    list: async () => new Set(order.filter((path) => files.has(path))),
    read: async (path) =>
      files.get(path) ?? Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' })),
    history: async () => null,
  };
}
