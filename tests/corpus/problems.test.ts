import { expect, test } from 'vitest';
import { readDocuments } from '../../src/almanac.ts';
import { checkDocument } from '../../src/check/check-document.ts';
import { findTouched } from '../../src/check/find-touched.ts';
import { readChecked } from '../../src/check/read-checked.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { type CheckedContent, compareProblems } from '../../src/diff/compare-problems.ts';
import type { CheckedDocument } from '../../src/rules/checked-document.ts';
import { buildSurroundings } from '../../src/rules/surroundings.ts';
import { hasShared, shared } from '../shared.ts';

const CHECKS = { today: '2030-01-01', site: '/' };

/** Changes of a document that other documents may feel. */
const CHANGES: [name: string, change: (text: string) => string][] = [
  ['all handles are others', (text) => text.replace(/@(\w)/g, '@x$1')],
  ['all names are others', (text) => text.replace(/\b([A-Z][a-z]+) ([A-Z][a-z]+) \(@/g, '$1 X$2 (@')],
  ['all issues are one', (text) => text.replace(/\/issues\/\d+/g, '/issues/1')],
  ['the second half is gone', (text) => text.slice(0, text.indexOf('\n#', text.length / 2))],
];

test.runIf(hasShared)(
  'looking only at what a change may bear on finds all that looking at everything finds',
  async () => {
    const read = await readDocuments({ content: openDirectory(`${shared}/corpus`), cache: null });
    const { vocabulary, registry, files } = read.surroundings;
    const open = (documents: readonly CheckedDocument[]): CheckedContent => ({
      documents: new Map(documents.map((document) => [document.path, document])),
      surroundings: buildSurroundings(
        documents.map(({ reading }) => reading),
        { vocabulary, registry, files },
      ),
    });
    const before = open(read.documents);
    const judge = (content: CheckedContent, document: CheckedDocument) => ({
      problems: checkDocument(document, content.surroundings, CHECKS),
      reading: document.reading,
    });
    const old = new Map(read.documents.map((document) => [document.path, judge(before, document)]));
    for (const [index, [name, change]] of CHANGES.entries()) {
      const changed = read.documents[index * 7];
      const now = read.documents.map((document) =>
        document === changed
          ? readChecked({ ...document, text: change(document.text) }, vocabulary)
          : document,
      );
      const after = open(now);
      const found = compareProblems({ before, after, renamed: new Map(), checks: CHECKS });
      const all = now.flatMap((document) => [
        ...findTouched({ now: judge(after, document), before: old.get(document.path) ?? null, lines: [] }),
      ]);
      const toLine = (path: string | undefined, reason: string): string => `${name}: ${path} ${reason}`;
      expect(found.added.map(({ path, reason }) => toLine(path, reason)).sort()).toEqual(
        all.map(({ file, reason }) => toLine(file, reason)).sort(),
      );
    }
  },
);
