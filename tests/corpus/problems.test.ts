import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocuments } from '../../src/almanac.ts';
import { checkDocument } from '../../src/check/check-document.ts';
import { findTouched, type Judged } from '../../src/check/find-touched.ts';
import { readChecked } from '../../src/check/read-checked.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { type CheckedContent, compareProblems } from '../../src/diff/compare-problems.ts';
import { packageDirectory } from '../../src/package.ts';
import type { CheckedDocument } from '../../src/rules/checked-document.ts';
import { buildSurroundings } from '../../src/rules/surroundings.ts';
import { hasShared, shared } from '../shared.ts';

const CHECKS = { today: '2030-01-01', site: '/' };
const CONTENTS = [join(packageDirectory, 'content'), ...(hasShared ? [`${shared}/corpus`] : [])];

/** Changes of a document that other documents may feel; `null` for taking it away. */
const CHANGES: [name: string, change: (text: string) => string | null][] = [
  ['all handles are others', (text) => text.replace(/@(\w)/g, '@x$1')],
  ['all names are others', (text) => text.replace(/\b([A-Z][a-z]+) ([A-Z][a-z]+) \(@/g, '$1 X$2 (@')],
  ['all issues are one', (text) => text.replace(/\/issues\/\d+/g, '/issues/1')],
  ['the second half is gone', (text) => text.slice(0, text.indexOf('\n#', text.length / 2))],
  ['it is gone', () => null],
];

test.each(CONTENTS)('what a change may bear on is all that has other problems: %s', async (folder) => {
  const read = await readDocuments({ content: openDirectory(folder), cache: null });
  const { vocabulary, registry, files } = read.surroundings;
  const open = (documents: readonly CheckedDocument[]): CheckedContent => {
    const paths = new Map(documents.map((document) => [document.path, document]));
    const readings = documents.map(({ reading }) => reading);
    const left = [...(files ?? [])].filter((path) => !path.startsWith('programs/') || paths.has(path));
    const words = { vocabulary, registry, files: new Set(left) };
    return { documents: paths, surroundings: buildSurroundings(readings, words) };
  };
  const judge = ({ surroundings }: CheckedContent, document: CheckedDocument): Judged => ({
    problems: checkDocument(document, surroundings, CHECKS),
    reading: document.reading,
  });
  const before = open(read.documents);
  const old = new Map(read.documents.map((document) => [document.path, judge(before, document)]));
  for (const [index, [name, change]] of CHANGES.entries()) {
    const changed = read.documents[(index * 7) % read.documents.length];
    const after = open(
      read.documents.flatMap((document) => {
        if (document !== changed) return [document];
        const text = change(document.text);
        return text === null ? [] : [readChecked({ path: document.path, text }, vocabulary)];
      }),
    );
    const found = compareProblems({ before, after, renamed: new Map(), checks: CHECKS });
    const all = [...after.documents.values()].map((document) => {
      const [now, was] = [judge(after, document), old.get(document.path) ?? null];
      const gone = was ? findTouched({ now: was, before: now, lines: [] }) : [];
      return { added: [...findTouched({ now, before: was, lines: [] })], removed: [...gone] };
    });
    const lost = [...old].flatMap(([path, { problems }]) => (after.documents.has(path) ? [] : problems));
    const toLine = (path: string | undefined, reason: string): string => `${name}: ${path} ${reason}`;
    expect(found.added.map(({ path, reason }) => toLine(path, reason)).sort()).toEqual(
      all.flatMap(({ added }) => added.map(({ file, reason }) => toLine(file, reason))).sort(),
    );
    expect(found.removed.map(({ path, reason }) => toLine(path, reason)).sort()).toEqual(
      [...all.flatMap(({ removed }) => removed), ...lost]
        .map(({ file, reason }) => toLine(file, reason))
        .sort(),
    );
  }
});
