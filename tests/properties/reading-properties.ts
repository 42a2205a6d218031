import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildModel } from '../../src/model/build-model.ts';
import { readDocument } from '../../src/parse/read-document.ts';
import { Reading } from '../../src/parse/reading.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { lostWords } from '../corpus/lost-words.ts';
import { vocabulary } from '../read.ts';
import { fragments } from './generate-fragments.ts';
import type { Property } from './property.ts';
import { characters, texts, written } from './texts.ts';
import { deepFreeze, lineStarts, placesOf, valuesOf } from './walk-reading.ts';

const PATH = 'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md';

function read(text: string): Reading {
  return readDocument({ path: PATH, text }, vocabulary);
}

/** What holds of one document that is read. */
export const READING_PROPERTIES: readonly Property[] = [
  {
    name: 'reading-never-throws',
    texts: fc.oneof({ arbitrary: fragments, weight: 2 }, characters),
    runs: 3000,
    check: (text) => assert.equal(Reading.safeParse(read(text)).error, undefined),
  },
  { name: 'places-lie-inside', texts, runs: 200, check: checkPlaces },
  { name: 'reading-twice-gives-the-same', texts, runs: 100, check: checkTwice },
  {
    name: 'line-ends-change-no-value',
    texts,
    runs: 150,
    check(text) {
      const lines = text.replace(/\r\n?/g, '\n');
      assert.deepEqual(valuesOf(read(lines.replaceAll('\n', '\r\n'))), valuesOf(read(lines)));
    },
  },
  {
    name: 'last-line-break-changes-no-value',
    texts: written,
    runs: 100,
    check: (text) => assert.deepEqual(valuesOf(read(text.trimEnd())), valuesOf(read(text))),
  },
  { name: 'no-word-is-lost', texts, runs: 120, check: checkWords },
];

/** Places lie inside of the document, at their lines, and between the lines of their idea. */
function checkPlaces(text: string): void {
  const starts = lineStarts(text);
  const reading = read(text);
  for (const { start, end } of placesOf(reading)) {
    const { offset: from = Number.NaN } = start;
    const { offset: to = Number.NaN } = end;
    assert(from <= to && to <= text.length, `${from} to ${to} of ${text.length}`);
    for (const { line, column, offset } of [start, end])
      assert.equal(offset, (starts[line - 1] ?? Number.NaN) + column - 1);
  }
  for (const { line, endLine, fields } of reading.ideas)
    for (const { start, end } of placesOf(fields))
      assert(line <= start.line && end.line <= endLine, `${start.line} to ${end.line}`);
}

const frozen = deepFreeze(structuredClone(vocabulary));

/** Reading leaves its input alone. */
function checkTwice(text: string): void {
  const input = Object.freeze({ path: PATH, text });
  assert.deepEqual(readDocument(input, frozen), readDocument(input, frozen));
}

/**
 * Every word below the heading of an idea stands in what the model says, if only as a part of one: "a**b**" is "ab". Markup
 * is no word, comments and addresses that no link uses are for who writes, and lists count anew.
 */
function checkWords(text: string): void {
  const { ideas, mentors } = buildModel([read(text)], { vocabulary, registry: [], publishEmails: false });
  const source = text.replace(MARKUP, (markup) => markup.replace(/[^\r\n]/g, ' '));
  const said = fold(JSON.stringify([ideas, mentors])).replaceAll(' ', '');
  const lost = ideas.flatMap((idea) => lostWords(idea, mentors, () => source));
  assert.equal(lost.filter((told) => !said.includes(told.replace(/^.* /, ''))).join('; '), '');
}

const MARKUP =
  /<!--[\s\S]*?-->|<\/?[a-z][\w-]*(?:\s[^<>]*)?>|&#?\w+;|^[\s>*+-]*(?:\d{1,9}[.)]|\[[^\]\n]+\]:.*)/gim;
