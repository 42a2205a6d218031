import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import { model } from '../read.ts';

/** The model of one idea for each of some values of its field of mentors, all in one term. */
function mentoredBy(values: string[]): Model {
  const ideas = values.map((value, index) => `#### Task ${index}\n\n- Skills: Go\n- Mentors: ${value}\n`);
  return model({
    'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md': `### Harbor\n\n${ideas.join('\n')}`,
  });
}

/** "jane: Jane Doe, Jane (2)" for each mentor: the id, the names, best one first, and the number of ideas. */
function mentors(...values: string[]): string[] {
  return mentoredBy(values).mentors.map(({ id, name, names, ideas }) => {
    const others = names.filter((other) => other !== name);
    return `${id}: ${[name, ...others].join(', ')} (${ideas.length})`;
  });
}

describe('one person are', () => {
  test.each([
    ['two with one handle', ['Jane Doe (@jane)', 'Jane Doe (@jane)'], 'jane: Jane Doe (2)'],
    ['two with one handle, in another case', ['Jane Doe (@jane)', 'Jane Doe (@JANE)'], 'jane: Jane Doe (2)'],
    ['two with one handle and two names', ['Jane Doe (@jane)', 'Jane (@jane)'], 'jane: Jane Doe, Jane (2)'],
    ['a handle with and without a name', ['Jane Doe (@jane)', '@jane'], 'jane: Jane Doe (2)'],
    ['a bare name and the only handle that bears it', ['Jane Doe (@jane)', 'Jane Doe'], 'jane: Jane Doe (2)'],
    ['names that differ by case', ['Jane Doe (@jane)', 'jane doe'], 'jane: Jane Doe, jane doe (2)'],
    [
      'names that differ by diacritics',
      ['Jürgen Ast (@jast)', 'Jurgen Ast'],
      'jast: Jürgen Ast, Jurgen Ast (2)',
    ],
    [
      'names that differ by hyphens',
      ['Mary-Jane Doe (@mj)', 'Mary Jane Doe'],
      'mj: Mary Jane Doe, Mary-Jane Doe (2)',
    ],
    ['two bare names', ['Jane Doe', 'Jane Doe'], 'jane-doe: Jane Doe (2)'],
    [
      'a bare name with the address of a handle',
      ['Jane Doe (@jane, jd@host.org)', 'J. D. (jd@host.org)'],
      'jane: Jane Doe, J. D. (2)',
    ],
    [
      'one Twitter handle',
      ['[Jane Doe](https://twitter.com/jane)', '[Jane Doe](https://twitter.com/Jane)'],
      'jane-doe: Jane Doe (2)',
    ],
    [
      'a Twitter handle without a name, twice',
      ['[@jane](https://twitter.com/jane)', '[@Jane](https://twitter.com/Jane)'],
      'jane: Jane (2)',
    ],
    [
      'one name, with GitHub here and Twitter there',
      ['[Jane Doe](https://twitter.com/jd)', 'Jane Doe (@jane)'],
      'jane: Jane Doe (2)',
    ],
  ])('%s', (_, values, expected) => {
    expect(mentors(...values)).toEqual([expected]);
    expect(mentors(...values.toReversed()).map((line) => line.split(':')[0])).toEqual([
      expected.split(':')[0],
    ]);
  });
});

describe('two people are', () => {
  test.each([
    ['two handles', ['Jane Doe (@jane)', 'Ann Poe (@ann)'], ['ann: Ann Poe (1)', 'jane: Jane Doe (1)']],
    [
      'two handles with one name',
      ['Wei Li (@wei1)', 'Wei Li (@wei2)'],
      ['wei1: Wei Li (1)', 'wei2: Wei Li (1)'],
    ],
    [
      'two handles with one address',
      ['Wei Li (@wei1, w@host.org)', 'Wu Li (@wei2, w@host.org)'],
      ['wei1: Wei Li (1)', 'wei2: Wu Li (1)'],
    ],
    ['two bare names', ['Jane Doe', 'Jane Poe'], ['jane-doe: Jane Doe (1)', 'jane-poe: Jane Poe (1)']],
    ['a first name and a full one', ['Jane', 'Jane Doe'], ['jane: Jane (1)', 'jane-doe: Jane Doe (1)']],
    ['a name and a handle that nobody connects', ['Jane', '@jane'], ['jane-2: Jane (1)', 'jane: jane (1)']],
  ])('%s', (_, values, expected) => {
    expect(mentors(...values).toSorted()).toEqual(expected.toSorted());
  });
});

test('a bare name that two handles bear stays a person of its own', () => {
  expect(mentors('Wei Li (@wei1)', 'Wei Li (@wei2)', 'Wei Li')).toEqual([
    'wei-li: Wei Li (1)',
    'wei1: Wei Li (1)',
    'wei2: Wei Li (1)',
  ]);
});

test.each([
  ['plain', 'Wei Li (w@host.org)'],
  ['in another case', 'Wei Li (W@Host.org)'],
  ['veiled', 'Wei Li (w AT host DOT org)'],
  ['as a link', 'Wei Li ([w@host.org](mailto:w@host.org))'],
])('where two handles bear a name, the address decides: %s', (_, value) => {
  expect(mentors('Wei Li (@wei1)', 'Wei Li (@wei2, w@host.org)', value)).toEqual([
    'wei1: Wei Li (1)',
    'wei2: Wei Li (2)',
  ]);
});

test('a mentor written twice in one idea is one mentor', () => {
  const { ideas } = mentoredBy([
    'Jane Doe (@jane), Jane Doe (@Jane)',
    'Jane Doe, Jane Doe (@jane) - primary',
    '@jane, Jane (@jane)',
  ]);
  expect(
    ideas.map((idea) => idea.mentors.map(({ id, nameAsWritten, role }) => [id, nameAsWritten, role])),
  ).toEqual([[['jane', 'Jane Doe', null]], [['jane', 'Jane Doe', 'primary']], [['jane', 'Jane', null]]]);
});

test('an idea names its mentors in order, as they are called and as it calls them', () => {
  const { ideas } = mentoredBy([
    'Jane (@JANE), @bo, [Ann Poe](https://twitter.com/ann)',
    'Jane Doe (@jane), @JANE',
  ]);
  expect(ideas[0]?.mentors).toEqual([
    { id: 'jane', name: 'Jane Doe', nameAsWritten: 'Jane', github: 'JANE', twitter: null, role: null },
    { id: 'bo', name: null, nameAsWritten: null, github: 'bo', twitter: null, role: null },
    { id: 'ann-poe', name: 'Ann Poe', nameAsWritten: 'Ann Poe', github: null, twitter: 'ann', role: null },
  ]);
});

/** The name of @jane who is called one thing in each of three years. */
function nameOver(names: readonly string[]): string | undefined {
  const years = names.map((name, index): [string, string] => [
    `programs/summerofcode/${2021 + index}.md`,
    `### Harbor\n\n#### Faster pulls\n\n- Mentor: ${name} (@jane)\n`,
  ]);
  return model(Object.fromEntries(years)).mentors[0]?.name;
}

test.each([
  [['Jane', 'Jane Doe', 'Jane'], 'Jane Doe'],
  [['Jane Doe', 'Jane D.', 'J. Doe'], 'Jane Doe'],
  [['Jane Doe', 'Jane Mary Doe', 'Jane Doe'], 'Jane Mary Doe'],
  [['Jane Doe', 'Jane Poe', 'Jane'], 'Jane Poe'],
  [['Jane Poe', 'Jane Doe', 'Jane Roe'], 'Jane Roe'],
  [['jane doe', 'Jane Doe', 'jane doe'], 'Jane Doe'],
])('the fullest, latest spelling is the name: %j', (names, expected) => {
  expect(nameOver(names)).toBe(expected);
});

test('the latest spelling is that of the latest term, not of the last document', () => {
  const idea = (name: string): string => `### Harbor\n\n#### Faster pulls\n\n- Mentor: ${name} (@jane)\n`;
  const { mentors: people } = model({
    'programs/lfx-mentorship/2024/03-Sep-Nov/project_ideas.md': idea('Jane Doe'),
    'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md': idea('Jane Poe'),
    'programs/summerofcode/2022.md': idea('Jane Roe'),
  });
  expect(people).toMatchObject([{ name: 'Jane Doe', names: ['Jane Doe', 'Jane Poe', 'Jane Roe'] }]);
});

test('mentors are in the order of their names, whatever their case', () => {
  const { mentors: people } = mentoredBy(['zoe (@z)', 'Ábel Ács (@a)', 'bo (@b)', 'Ann (@n)']);
  expect(people.map(({ name }) => name)).toEqual(['Ábel Ács', 'Ann', 'bo', 'zoe']);
});

test('a handle that is the name of a device of Windows has a hyphen behind it in an address', () => {
  const { mentors: people } = mentoredBy(['Jane Doe (@Con)', 'Ann Poe (@console)']);
  expect(people.map(({ github, url }) => [github, url])).toEqual([
    ['console', '/mentors/console/'],
    ['Con', '/mentors/con-/'],
  ]);
});

test('a mentor has a page, ideas and projects', () => {
  const { mentors: people } = mentoredBy(['Jane Doe (@Jane)', 'Ann Poe', 'Jane Doe (@Jane)']);
  expect(people[1]).toEqual({
    id: 'jane',
    name: 'Jane Doe',
    names: ['Jane Doe'],
    github: 'Jane',
    twitter: null,
    url: '/mentors/jane/',
    ideas: ['lfx-mentorship/2024/01-mar-may/harbor/task-0', 'lfx-mentorship/2024/01-mar-may/harbor/task-2'],
    projects: ['harbor'],
  });
});
