import { describe, expect, test } from 'vitest';
import { describeFound } from '../../../src/browser/explorer/describe-found.ts';
import { type ExplorerState, readState } from '../../../src/browser/explorer/explorer-state.ts';
import { countFacets, countOpen, filterIdeas } from '../../../src/browser/explorer/filter-ideas.ts';
import { buildScorer, type Scores } from '../../../src/browser/explorer/score-words.ts';
import { selectValues } from '../../../src/browser/explorer/select-values.ts';
import type { Facet, FacetName } from '../../../src/site/facets/build-facets.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex();
const { facets, brief } = index;

function stateOf(query: string): ExplorerState {
  return readState(new URLSearchParams(query), index);
}

/** "A B": the titles of what a query finds, in its order. */
function titles(query: string, scores: Scores | null = null): string {
  return filterIdeas(stateOf(query), index, scores)
    .map((place) => brief.ideas.title[place])
    .join(' ');
}

/** "Go 2, Rust 1": what a facet counts. */
function counts(name: FacetName, query: string, scores: Scores | null = null): string {
  const facet = facets.find((one) => one.name === name);
  const own = countFacets(stateOf(query), index, scores).get(name);
  return facet?.values.map(({ label }, place) => `${label} ${own?.[place]}`).join(', ') ?? '';
}

test.each([
  ['', 'A B C D E F'],
  ['?skill=go', 'A B E'],
  ['?skill=go&skill=c-plus-plus', 'A B D E F'],
  ['?skill=go&skill=c-plus-plus&project=harbor', 'D E F'],
  ['?skill=rust&year=2023&year=2024', 'A C'],
  ['?size=large&size=small', 'A B'],
  ['?difficulty=hard', 'F'],
  ['?size=large&difficulty=hard', ''],
  ['?mentor=jane&status=proposed&program=lfx-mentorship', 'C D'],
  ['?status=accepted', 'E F'],
])('"%s" finds "%s": one of the values of each facet', (query, found) => {
  expect(titles(query)).toBe(found);
});

describe('on a day on which one term takes applications', () => {
  const then = smallIndex('2023-02-10');
  const find = (query: string) => {
    const state = readState(new URLSearchParams(query), then);
    const open = countOpen(state, then, null);
    return [...filterIdeas(state, then, null).map((place) => brief.ideas.title[place]), open].join(' ');
  };

  test.each([
    ['', 'A B C D E F 2'],
    ['?open=today', 'C D 2'],
    ['?open=today&project=harbor', 'D 1'],
    ['?project=harbor', 'D E F 1'],
    ['?open=today&year=2022', '0'],
    ['?open=always', 'A B C D E F 2'],
  ])('"%s" finds the ideas and counts those that are open: "%s"', (query, found) => {
    expect(find(query)).toBe(found);
  });

  test('the counts of facets are of open ideas, where these are asked for', () => {
    const counted = countFacets(readState(new URLSearchParams('?open=today'), then), then, null);
    expect(counted.get('project')).toEqual([1, 1]);
  });

  test('and on the day after none is open', () => {
    expect(smallIndex('2023-02-11').isOpen).not.toContain(true);
  });
});

describe('words', () => {
  const scores = new Map([
    [4, 9],
    [0, 1],
    [1, 9],
  ]);

  test('find what has them, the best first, and the newest of equals', () => {
    expect(titles('?q=x', scores)).toBe('B E A');
  });

  test('in the order of time where that is asked for', () => {
    expect(titles('?q=x&sort=newest', scores)).toBe('A B E');
  });

  test('go together with facets, and count in them', () => {
    expect(titles('?q=x&program=summerofcode', scores)).toBe('B A');
    expect(counts('program', '?q=x&program=summerofcode', scores)).toBe(
      'LFX Mentorship 1, Google Summer of Code 2',
    );
  });
});

describe('counts', () => {
  test('of a facet do not depend on what is chosen in it, but on all other facets', () => {
    expect(counts('skill', '')).toBe('Go 3, Rust 3, C++ 2');
    expect(counts('skill', '?skill=go')).toBe('Go 3, Rust 3, C++ 2');
    expect(counts('skill', '?skill=go&project=harbor')).toBe('Go 1, Rust 1, C++ 2');
  });

  const queries = [
    '',
    '?skill=go',
    '?skill=go&project=harbor',
    '?year=2022&year=2024&status=accepted&size=large',
  ];

  test.each(queries)('after "%s" tell how many ideas a value would give alone in its facet', (query) => {
    const state = stateOf(query);
    const counted = countFacets(state, index, null);
    for (const { name, values } of facets) {
      const found = values.map(({ id }) => {
        const alone = { ...state, chosen: { ...state.chosen, [name]: [id] } };
        return filterIdeas(alone, index, null).length;
      });
      expect(counted.get(name), name).toEqual(found);
    }
  });
});

describe('a facet shows', () => {
  const values = Array.from({ length: 20 }, (_, place) => ({
    id: `v${place}`,
    label: `Vałüe ${place}`,
    count: 1,
  }));
  const facet: Facet = { name: 'skill', title: 'Skill', plural: 'skills', values, isOrdered: false, of: [] };
  const ones = values.map(() => 1);
  const ids = (options: Partial<Parameters<typeof selectValues>[1]>): string =>
    selectValues(facet, { counts: ones, chosen: [], isOpen: false, filter: '', ...options })
      .shown.map(({ id }) => id)
      .join(' ');

  test('its first eight values, or all of them', () => {
    expect(ids({})).toBe('v0 v1 v2 v3 v4 v5 v6 v7');
    expect(ids({ isOpen: true }).split(' ')).toHaveLength(20);
  });

  test('nothing that would give nothing', () => {
    const some = values.map((_, place) => (place < 3 || place > 17 ? 0 : 1));
    expect(ids({ counts: some })).toBe('v3 v4 v5 v6 v7 v8 v9 v10');
    expect(ids({ counts: values.map(() => 0) })).toBe('');
  });

  test('those first that would give most now, unless they have an order of their own', () => {
    const more = values.map((_, place) => (place === 12 ? 5 : place === 15 ? 7 : 1));
    expect(ids({ counts: more })).toBe('v15 v12 v0 v1 v2 v3 v4 v5');
    const { shown } = selectValues(
      { ...facet, isOrdered: true },
      { counts: more, chosen: [], isOpen: false, filter: '' },
    );
    expect(shown.map(({ id }) => id).join(' ')).toBe('v0 v1 v2 v3 v4 v5 v6 v7');
  });

  test('what is chosen in any case, in its place', () => {
    expect(ids({ chosen: ['v19', 'v0'], counts: values.map(() => 0) })).toBe('v0 v19');
    expect(ids({ chosen: ['v19'] })).toBe('v0 v1 v2 v3 v4 v5 v6 v7 v19');
  });

  test('the values that the visitor looks for, whatever the case and the marks', () => {
    expect(ids({ isOpen: true, filter: 'VALUE 1' })).toBe('v1 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19');
  });
});

test('the words of titles, projects, mentors and skills are found, with a slip of the keyboard too', async () => {
  const { score } = await buildScorer(brief);
  expect([...score('harbor').scores.keys()].sort()).toEqual([3, 4, 5]);
  expect([...score('harbour jane').scores.keys()].sort()).toEqual([3, 4, 5]);
  expect([...score('nothing of this').scores.keys()]).toEqual([]);
  expect(titles('?q=harbor', score('harbor').scores)).toBe('D E F');
});

test('where no idea has all words, those that have some are found, and known to be', async () => {
  const { score } = await buildScorer(brief);
  expect(score('harbor jane').hasAll).toBe(true);
  const { scores, hasAll } = score('harbor zeppelin');
  expect(hasAll).toBe(false);
  expect([...scores.keys()].sort()).toEqual([3, 4, 5]);
});

test.each([
  [{ found: 6 }, '6 ideas.'],
  [{ found: 2 }, '2 of 6 ideas.'],
  [{ found: 2, hasAll: false }, 'No idea has all of these words; 2 of 6 ideas with some.'],
  [{ found: 0, hasAll: false }, 'No idea has all of this. Take something back, or clear all.'],
  [
    { found: 2, lacksTexts: true },
    '2 of 6 ideas. Some texts could not be loaded: not all ideas were looked through.',
  ],
])('of %o the page says "%s"', (count, text) => {
  expect(describeFound({ all: 6, hasAll: true, lacksTexts: false, ...count })).toBe(text);
});
