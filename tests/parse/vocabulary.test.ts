import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/vocabulary/edit-distance.ts';
import { fold, foldCase } from '../../src/vocabulary/fold.ts';
import { vocabulary } from '../read.ts';

test.each([
  ['Jürgen  Etzel', 'jurgen etzel'],
  ['  Mentor(s): ', 'mentor s'],
  ['ＦＵＬＬ width', 'full width'],
  ['王小明', '王小明'],
  ['C++', 'c'],
  ['...', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(fold(text))).toBe(folded);
});

test('where only case and diacritics fold, punctuation stays', () => {
  expect(['C', 'C#', 'C++', 'Node.js', 'É  É'].map(foldCase)).toEqual(['c', 'c#', 'c++', 'node.js', 'e e']);
});

test.each([
  ['skills', 'skills', 0],
  ['', 'abc', 3],
  ['mentors', 'mentros', 1],
  ['upstream', 'upstraeam', 1],
  ['recommended', 'recomended', 1],
  ['mentors', 'mentees', 2],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" it is %i slips', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
  expect(editDistance(b, a)).toBe(slips);
});

test('words that too many slips part are only told apart', () => {
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('kitten', 'sitting', 1)).toBeGreaterThan(1);
  expect(editDistance('go', 'upstream', 2)).toBeGreaterThan(2);
});

describe('in the vocabulary', () => {
  const words = (lists: Record<string, readonly string[]>): string[] =>
    Object.entries(lists).flatMap(([name, list]) => [...new Set([name, ...list].map(foldCase))]);

  test.each([
    ['skills', vocabulary.skills],
    ['projects', vocabulary.projects],
    ['roles', vocabulary.roles],
  ])('no spelling of %s means two things', (_, lists) => {
    const all = words(lists);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  test('no label means two things', () => {
    const { person: _, ...fields } = vocabulary.labels;
    const all = Object.values(fields).flatMap((labels) => [...new Set(labels.map(fold))]);
    expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([]);
  });

  test('labels are written as they are compared', () => {
    const all = Object.values(vocabulary.labels).flat();
    expect(all.filter((label) => fold(label) !== label)).toEqual([]);
  });
});
