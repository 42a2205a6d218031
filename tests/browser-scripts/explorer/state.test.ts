import { describe, expect, test } from 'vitest';
import {
  type ExplorerState,
  NO_STATE,
  readState,
  sortOf,
  togglePick,
  toggleValue,
  writeState,
} from '../../../src/browser/explorer/explorer-state.ts';
import { listChips } from '../../../src/browser/explorer/list-chips.ts';
import { describeShortlist, readShortlist } from '../../../src/browser/shortlist/read-shortlist.ts';
import { smallBrief, smallIndex } from './small-index.ts';

const index = smallIndex();

function read(query: string): ExplorerState {
  return readState(new URLSearchParams(query), index);
}

describe('the URL', () => {
  test('keeps all that was asked for', () => {
    const query =
      '?program=lfx-mentorship&year=2023&year=2022&term=lfx-mentorship/2023/01-mar-may&skill=c-plus-plus&open=today&q=a+b&sort=newest&pick=summerofcode/2024/envoy/a&pick=summerofcode/2024/envoy/b';
    const state = read(query);
    expect(state).toEqual({
      chosen: {
        program: ['lfx-mentorship'],
        year: ['2023', '2022'],
        term: ['lfx-mentorship/2023/01-mar-may'],
        skill: ['c-plus-plus'],
      },
      isOpen: true,
      words: 'a b',
      sort: 'newest',
      picks: ['summerofcode/2024/envoy/a', 'summerofcode/2024/envoy/b'],
    });
    expect(writeState(state)).toBe(query);
  });

  test.each([
    ['a value that is not there', '?skill=cobol&program=gone'],
    ['a name that is not there', '?colour=red&__proto__=x&constructor=y'],
    ['an order that is not there', '?sort=oldest'],
    ['an idea that is not there', '?pick=summerofcode/1999/envoy/a&pick='],
    ['another day', '?open=tomorrow'],
    ['a facet without values', '?difficulty=&size'],
    ['words without letters or digits', '?q=😀'],
    ['words of nothing but signs', '?q=!!!'],
    ['broken escapes', '?skill=%E0%A4%A&q=%20'],
  ])('%s is passed over', (_, query) => {
    expect(read(query)).toEqual(NO_STATE);
  });

  test('what is known is kept beside what is not', () => {
    expect(read('?skill=go&skill=cobol&skill=go').chosen).toEqual({ skill: ['go'] });
  });

  test('capitals in it do no harm', () => {
    expect(read('?skill=Go&size=Large').chosen).toEqual({ skill: ['go'], size: ['large'] });
  });

  test('has no query where nothing is asked for', () => {
    expect(writeState(NO_STATE)).toBe('');
  });

  test('takes any words, cut where they are endless', () => {
    const words = 'C++ & "x" 50% #1 / ?';
    expect(read(writeState({ ...NO_STATE, words })).words).toBe(words);
    expect(read(`?q=${'x'.repeat(5000)}`).words).toHaveLength(200);
  });
});

test('a value chosen twice is not chosen, and an idea picked twice is not picked', () => {
  const chosen = toggleValue(toggleValue(NO_STATE, 'skill', 'go'), 'skill', 'rust');
  expect(chosen.chosen).toEqual({ skill: ['go', 'rust'] });
  expect(toggleValue(chosen, 'skill', 'go').chosen).toEqual({ skill: ['rust'] });
  expect(toggleValue(toggleValue(NO_STATE, 'skill', 'go'), 'skill', 'go')).toEqual(NO_STATE);
  expect(togglePick(togglePick(NO_STATE, 'x'), 'y').picks).toEqual(['x', 'y']);
  expect(togglePick(togglePick(NO_STATE, 'x'), 'x')).toEqual(NO_STATE);
});

test.each([
  ['', 'newest'],
  ['?sort=relevance', 'newest'],
  ['?q=a', 'relevance'],
  ['?q=a&sort=relevance', 'relevance'],
  ['?q=a&sort=newest', 'newest'],
])('the order of "%s" is "%s": relevance needs words', (query, sort) => {
  expect(sortOf(read(query))).toBe(sort);
});

test('each thing chosen can be taken back, or all at once; the shortlist stays', () => {
  const state = read('?program=summerofcode&skill=go&open=today&q=a&pick=summerofcode/2024/envoy/a');
  const chips = listChips(state, index);
  expect(chips.map(({ action, next }) => `${action} -> ${writeState(next)}`)).toEqual([
    'Remove Words: a -> ?program=summerofcode&skill=go&open=today&pick=summerofcode/2024/envoy/a',
    'Remove Open for applications today -> ?program=summerofcode&skill=go&q=a&pick=summerofcode/2024/envoy/a',
    'Remove Program: Google Summer of Code -> ?skill=go&open=today&q=a&pick=summerofcode/2024/envoy/a',
    'Remove Skill: Go -> ?program=summerofcode&open=today&q=a&pick=summerofcode/2024/envoy/a',
    'Clear all -> ?pick=summerofcode/2024/envoy/a',
  ]);
  expect(listChips(read('?pick=summerofcode/2024/envoy/a'), index)).toEqual([]);
});

test.each([
  ['', ''],
  ['?pick=summerofcode/2024/envoy/a', '1 idea.'],
  [
    '?pick=summerofcode/2024/envoy/a&pick=summerofcode/2024/envoy/a&pick=summerofcode/2024/envoy/b',
    '2 ideas.',
  ],
  ['?pick=gone&pick=summerofcode/2024/envoy/a', '1 idea. One idea of this list is not here any more.'],
  ['?pick=gone&pick=gone/too', '2 ideas of this list are not here any more.'],
])('of the shortlist "%s" the page says "%s"', (query, text) => {
  expect(describeShortlist(readShortlist(new URLSearchParams(query), smallBrief()))).toBe(text);
});
