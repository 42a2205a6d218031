import { describe, expect, test } from 'vitest';
import { listStated } from '../../src/site/facets/list-stated.ts';
import { readStated } from '../../src/site/facets/read-stated.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { model, vocabulary } from '../read.ts';
import { only } from './small-site.ts';

const { facets } = vocabulary;

/** What the one idea that has these lines states. */
function stated(...lines: string[]): { size: string | null; difficulty: string | null } {
  const text = `### Harbor\n\n#### Faster pulls\n\n- Mentor(s): Jane Doe (@jane)\n${lines.join('\n')}\n`;
  return readStated(only(model({ 'programs/gsoc/2024.md': text }).ideas), facets);
}

test.each([
  ['Large', 'Large'],
  ['large', 'Large'],
  ['large (~350 hour projects)', 'Large'],
  ['Large (350 hour project)', 'Large'],
  ['350 Hours', 'Large'],
  ['350h', 'Large'],
  ['~350 hrs.', 'Large'],
  ['Medium (~175 hour projects)', 'Medium'],
  ['175', 'Medium'],
  ['small (~90 hours)', 'Small'],
  ['90', 'Small'],
  ['Large (12 weeks)', 'Large'],
  ['12 weeks', '12 weeks'],
  ['full time', 'Full time'],
  ['175 or 350 hours', '175 or 350 hours'],
  ['small (350 hours)', 'Small (350 hours)'],
  ['not small', 'Not small'],
  ['# one of small (~90 hour projects), medium (~175 hour projects) and large', null],
  ['It depends on how far the mentee wants to go with this.', null],
  ['TBD', null],
  ['N/A', null],
])('the project size "%s" is %j', (written, size) => {
  expect(stated(`- Expected project size: ${written}`).size).toBe(size);
});

test.each([
  ['Easy', 'Easy'],
  ['beginner', 'Easy'],
  ['Beginner level', 'Easy'],
  ['Medium', 'Medium'],
  ['intermediate', 'Medium'],
  ['hard', 'Hard'],
  ['Advanced.', 'Hard'],
  ['easy to medium', 'Easy to medium'],
  ['3/5', '3/5'],
])('the difficulty "%s" is %j', (written, difficulty) => {
  expect(stated(`- Difficulty: ${written}`).difficulty).toBe(difficulty);
});

test.each([
  'Expected project size',
  'Expected Project Size',
  'Project size',
  'Expected size of the project',
  'Size',
])('the label "%s" states the size', (label) => {
  expect(stated(`- ${label}: Large`)).toEqual({ size: 'Large', difficulty: null });
});

test.each(['Difficulty', 'Difficulty rating', 'Difficulty Level', 'Difficulty (1-5)'])(
  'the label "%s" states the difficulty',
  (label) => {
    expect(stated(`- ${label}: Hard`)).toEqual({ size: null, difficulty: 'Hard' });
  },
);

test('nothing is concluded from other fields, nor from the prose', () => {
  expect(
    stated('- Description: A large project of medium difficulty, 350 hours.', '- Responsibilities: Hard'),
  ).toEqual({
    size: null,
    difficulty: null,
  });
});

test('of several values the first that says something counts', () => {
  expect(stated('- Project size: TBD', '- Expected size: Small', '- Size: Large').size).toBe('Small');
});

test('values are listed from small to large, then those without a name that two ideas state; spellings that fold alike are one', () => {
  const idea = (size: string) =>
    `### Harbor\n\n#### ${size} pulls\n\n- Mentor(s): Jane Doe (@jane)\n- Size: ${size}\n`;
  const text = ['Large', '12 Weeks', '90h', '12 weeks', '10 weeks'].map(idea).join('\n');
  const { size } = listStated(model({ 'programs/gsoc/2024.md': text }).ideas, facets);
  expect(size).toEqual({
    id: ['small', 'large', '12-weeks'],
    name: ['Small', 'Large', '12 Weeks'],
    of: [1, 2, 0, 2, null],
  });
});

describe('in the vocabulary', () => {
  test.each(['size', 'difficulty'] as const)(
    'no word of %s means two things, and labels are as they fold',
    (key) => {
      const { names, labels } = facets[key];
      const words = [
        ...Object.entries(names).flatMap(([name, others]) => [fold(name), ...others]),
        ...facets.fillers,
      ];
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      expect(labels.filter((label) => fold(label) !== label)).toEqual([]);
    },
  );
});
