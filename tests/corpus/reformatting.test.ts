import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/almanac.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { buildDiff } from '../../src/diff/build-diff.ts';
import type { Diff } from '../../src/diff/diff.ts';
import type { Version, VersionDocument } from '../../src/diff/version.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { buildModel, type ModelOptions } from '../../src/model/build-model.ts';
import type { Model } from '../../src/model/model.ts';
import { readDocument } from '../../src/parse/read-document.ts';
import { listAddresses } from '../../src/site/list-addresses.ts';
import { hasShared, shared } from '../shared.ts';
import { REFORMATTINGS } from './reformattings.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

describe.each([
  ['content', content, true],
  ['corpus', `${shared}/corpus`, hasShared],
])('the documents of the %s say the same with', async (_, folder, isThere) => {
  if (!isThere) return test.skip('other forms', () => {});
  const { documents, vocabulary, surroundings } = await readDocuments({
    content: openDirectory(folder),
    cache: null,
  });
  const options = { vocabulary, registry: surroundings.registry, publishEmails: true };
  const before = toVersion(documents, options);
  const facts = toFacts(before.model);
  const sources = documents.map((document) => {
    const text = document.text.replaceAll('\r\n', '\n');
    return { path: document.path, text, tree: text === document.text ? document.tree : parseMarkdown(text) };
  });
  const meanings = sources.map(({ tree }) => toMeaning(tree));

  test.each(Object.entries(REFORMATTINGS))('%s', (_name, reformat) => {
    const reformatted = sources.map((source, index) => {
      const text = reformat(source);
      const tree = parseMarkdown(text.replace(/^\uFEFF/, ''));
      expect(toMeaning(tree), `${source.path} is not reformatted, but changed`).toBe(meanings[index]);
      return {
        path: source.path,
        text,
        reading: readDocument({ ...source, text, parse: () => tree }, vocabulary),
      };
    });
    const after = toVersion(reformatted, options);
    const { changesSite, ...changes } = compare(before, after);
    expect(changesSite, JSON.stringify(changes, null, 2)).toBe(false);
    expect(toFacts(after.model)).toEqual(facts);
  });
});

function toVersion(documents: readonly VersionDocument[], options: ModelOptions): Version {
  const readings = documents.map(({ reading }) => reading);
  const model = buildModel(readings, options);
  return {
    side: { name: 'content', commit: null },
    model,
    documents: new Map(documents.map((document) => [document.path, document])),
    unread: [],
    settings: new Map(),
    urls: new Set(listAddresses(model, options.vocabulary)),
    redirects: new Map(),
  };
}

function compare(before: Version, after: Version): Diff {
  const findProblems = () => ({ added: [], removed: [] });
  return buildDiff(before, after, { findProblems, findPages: () => null });
}

/** What markdown reads: a tree without places, with any white space in a text as one space. */
function toMeaning(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'position') return undefined;
    return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });
}

/** A model but for the source of its texts and the lines that they stand in. */
function toFacts(model: Model): unknown {
  const json = JSON.stringify(model, (key, value: unknown) =>
    key === 'markdown' || key === 'line' || key === 'endLine' ? undefined : value,
  );
  return JSON.parse(json);
}
