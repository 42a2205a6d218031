import { expect, test } from 'vitest';
import { readChecked } from '../../src/check/read-checked.ts';
import { type CheckedContent, compareProblems } from '../../src/diff/compare-problems.ts';
import type { CheckedDocument } from '../../src/rules/checked-document.ts';
import { buildSurroundings } from '../../src/rules/surroundings.ts';
import { vocabulary } from '../read.ts';
import { ACCEPTED, type Files, LIST } from './diff-of.ts';

const A = 'programs/gsoc/2024.md';
const B = 'programs/gsoc/2025.md';
const idea = (title: string, mentor: string): string =>
  `### Envoy\n\n#### ${title}\n\n- Description: What ${title} is about.\n- Mentor(s): ${mentor}\n\n`;

/** A document that nobody may parse again. */
function closed(document: CheckedDocument): CheckedDocument {
  const { path, text, reading, location } = document;
  const refuse = (): never => {
    throw new Error(`${path} was parsed`);
  };
  return {
    ...{ path, text, reading, location },
    get tree() {
      return refuse();
    },
    get source() {
      return refuse();
    },
  };
}

/** "+ path:line rule" and "- path:line rule" of problems that came and went; what is the same on both sides is closed. */
function compare(before: Files, after: Files, renamed: ReadonlyMap<string, string> = new Map()): string[] {
  const open = (files: Files): CheckedContent => {
    const documents = Object.entries(files).map(([path, text]) => {
      const document = readChecked({ path, text }, vocabulary);
      return before[path] === after[path] ? closed(document) : document;
    });
    const readings = documents.map(({ reading }) => reading);
    const words = { vocabulary, registry: [], files: new Set(Object.keys(files)) };
    return {
      documents: new Map(documents.map((document) => [document.path, document])),
      surroundings: buildSurroundings(readings, words),
    };
  };
  const checks = { today: '2030-01-01', site: '/' };
  const { added, removed } = compareProblems({ before: open(before), after: open(after), renamed, checks });
  const toLine = (sign: string, { path, line, ruleId }: (typeof added)[number]): string =>
    `${sign} ${path}:${line} ${ruleId}`;
  return [...added.map((one) => toLine('+', one)), ...removed.map((one) => toLine('-', one))];
}

test('what was wrong before and is wrong still is no problem of the change, on whatever line it stands now', () => {
  const text = idea('One', '@jane @jane');
  expect(compare({ [A]: text }, { [A]: `Welcome.\n\n${text}` })).toEqual([]);
});

test('a problem that came and one that went are told', () => {
  const before = idea('One', 'Jane Doe (@jane), Jane Doe (@jane)');
  const after = idea('One', 'Jane Doe (@jane), Ann Lee');
  const found = compare({ [A]: before }, { [A]: after });
  expect(found).toEqual([`+ ${A}:6 mentor-handle`, `- ${A}:6 mentor-twice`]);
});

test('a document that stays as it is has another problem where it is compared with one that changes', () => {
  const both = idea('One', 'Ann Lee (@ann)') + idea('Two', 'Ann Lee (@ann)');
  const before = { [ACCEPTED]: both, [LIST]: both };
  const after = { ...before, [LIST]: idea('One', 'Ann Lee (@ann)') };
  expect(compare(before, after)).toContain(`+ ${ACCEPTED}:10 proposal-missing`);
});

test('a document that has nothing to do with the change is not even looked at', () => {
  const same = idea('One', 'Ann Lee (@ann)');
  const before = { [A]: same, [B]: idea('Two', 'Jane Doe (@jane)') };
  expect(compare(before, { ...before, [B]: idea('Three', 'Jane Doe (@jane)') })).toEqual([]);
});

test('a document that got another path takes its old problems along', () => {
  const text = idea('One', 'Ann Lee (@ann), Ann Lee (@ann)');
  expect(compare({ [A]: text }, { [B]: text }, new Map([[A, B]]))).toEqual([]);
});

test('an idea that goes to another document takes its problems along', () => {
  const [one, two] = [idea('One', 'Ann Lee (@ann), Ann Lee (@ann)'), idea('Two', 'Ann Lee (@ann)')];
  expect(compare({ [A]: one + two, [B]: '' }, { [A]: two, [B]: one })).toEqual([]);
});

test('a document that is gone takes its problems with it', () => {
  const found = compare({ [A]: idea('One', 'Ann Lee (@ann), Ann Lee (@ann)') }, {});
  expect(found).toContain(`- ${A}:6 mentor-twice`);
});

test.each(['../03-Fall', '../03-Fall/', '../03-Fall/REA%44ME.md', './../03-Fall/README.md#envoy'])(
  'a document that stays as it is and links to %s has another problem where that goes',
  (address) => {
    const there = 'programs/lfx-mentorship/2024/03-Fall/README.md';
    const before = { [ACCEPTED]: `# Ideas\n\n[All](${address})\n`, [there]: idea('One', 'Ann Lee (@ann)') };
    expect(() => compare(before, { [ACCEPTED]: before[ACCEPTED] ?? '' })).toThrow(`${ACCEPTED} was parsed`);
  },
);
