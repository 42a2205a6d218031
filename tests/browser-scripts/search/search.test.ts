import { describe, expect, test } from 'vitest';
import { buildResults } from '../../../src/browser/search/build-results.ts';
import type { Piece } from '../../../src/browser/search/mark-words.ts';
import type { Search } from '../../../src/browser/search/start-search.ts';
import { markdown } from '../../read.ts';
import { searchOf } from './small-search.ts';

const SPRING = markdown`
  ### Kubernetes

  #### Faster snapshots

  - Description: Storage drivers take snapshots slowly. Prometheus tells how slowly.
  - Recommended Skills: Go, C++
  - Mentor(s): Jürgen Etzlstorfer (@jetzlstorfer)

  #### Snapshots of clusters

  - Description: A cluster is worth keeping.
  - Mentor(s): 王小明 (@xiaoming)

  ### Prometheus

  #### Metrics of storage

  - Description: What disks do is counted nowhere.
  - Recommended Skills: C

  #### Alerts

  - Description: Storage that is full should ring a bell before the night is over, and whoever is on call should know of it, wherever the disks are. Only then do drivers stop to lose what was written.
`;

const FALL = markdown`
  ### Falco

  #### Rules as data

  - Description: Kernels tell of snapshots.
`;

const DOCUMENTS = {
  'programs/lfx-mentorship/2022/01-Spring/project_ideas.md': SPRING,
  'programs/lfx-mentorship/2021/03-Fall/project_ideas.md': FALL,
};

/** The titles of the ideas found, best first. */
function titles({ brief, ideas }: Search, query: string): string[] {
  return ideas.find(query).map(({ place }) => brief.ideas.title[place] ?? '');
}

/** "mentors: Jane Doe" for each name found, best first. */
function names({ brief, findNames }: Search, query: string): string[] {
  const columns = {
    projects: brief.projects.name,
    mentors: brief.mentors.name,
    skills: brief.skills.name,
    terms: brief.terms.title,
  };
  return findNames(query).map(({ kind, place }) => `${kind}: ${columns[kind][place]}`);
}

/** A text with what is marked in brackets. */
function marked(pieces: readonly Piece[] | null): string | null {
  return pieces?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null;
}

const search = await searchOf(DOCUMENTS);

describe('ideas', () => {
  test('are found by their titles before those whose text has the word', () => {
    expect(titles(search, 'storage')).toEqual(['Metrics of storage', 'Faster snapshots', 'Alerts']);
    expect(titles(search, 'snapshots').at(-1)).toBe('Rules as data');
  });

  test('are found by project, mentor, skill and term', () => {
    expect(titles(search, 'falco')).toEqual(['Rules as data']);
    expect(titles(search, 'etzlstorfer')).toEqual(['Faster snapshots']);
    expect(titles(search, 'c++')).toEqual(['Faster snapshots']);
    expect(titles(search, '2021 fall')[0]).toBe('Rules as data');
  });

  test.each(['snapsho', 'snapshto', 'snapshotts', 'snpshots', 'SNAPSHOTS', '"snapshots"', 'snápshots'])(
    'are found by "%s"',
    (query) => {
      expect(titles(search, query)).toContain('Snapshots of clusters');
    },
  );

  test.each(['kubernets', 'kuberntes', 'kubernetess', 'kubern'])(
    '"%s" finds those of Kubernetes',
    (query) => {
      expect(titles(search, query)).toEqual(['Faster snapshots', 'Snapshots of clusters']);
    },
  );

  test('a word cut short and misspelt at its end is found by its beginning', () => {
    expect(titles(search, 'kubernewt')).toContain('Faster snapshots');
    expect(titles(search, 'prometzz')).toContain('Alerts');
  });

  test('short words are not guessed at', () => {
    expect(titles(search, 'disc')).toEqual([]);
    expect(titles(search, 'ruls')).toEqual([]);
  });

  test('with all words come before those with some', () => {
    const found = search.ideas.find('storage drivers');
    expect(found.map(({ hasAll }) => hasAll)).toEqual([true, true, false]);
    expect(titles(search, 'storage drivers')[2]).toBe('Metrics of storage');
    expect(found[2]?.share).toBe(0.5);
  });

  test('common words count only where there are no others', () => {
    expect(titles(search, 'snapshots of the clusters')[0]).toBe('Snapshots of clusters');
    expect(search.ideas.find('rules for the falco')[0]?.hasAll).toBe(true);
    expect(titles(search, 'the')).toContain('Alerts');
  });

  test('a list filtered by words has those with all of them, or else those with some', () => {
    const count = (query: string): number => search.ideas.filter(query).length;
    expect([count('storage drivers'), count('storage falco'), count('zzzz')]).toEqual([2, 4, 0]);
  });

  test('are found by title while texts are still missing', async () => {
    const early = await searchOf(DOCUMENTS, { withTexts: false });
    expect(titles(early, 'storage')).toEqual(['Metrics of storage']);
    expect(titles(early, 'disks')).toEqual([]);
  });

  test.each(['', '   ', '"', '@', '<>&', '😀', '\\'])('"%s" finds nothing', (query) => {
    expect(titles(search, query)).toEqual([]);
    expect(names(search, query)).toEqual([]);
  });

  test('a whole page as a query is no burden', () => {
    expect(titles(search, 'snapshots '.repeat(10_000)).length).toBe(3);
  });
});

describe('names', () => {
  test.each([
    ['jetz', ['mentors: Jürgen Etzlstorfer']],
    ['jurgen etzl', ['mentors: Jürgen Etzlstorfer']],
    ['Jürgen Etzlsdorfer', ['mentors: Jürgen Etzlstorfer']],
    ['@jetzlstorfer', ['mentors: Jürgen Etzlstorfer']],
    ['王小明', ['mentors: 王小明']],
    ['小明', ['mentors: 王小明']],
    ['@xiao', ['mentors: 王小明']],
    ['prometeus', ['projects: Prometheus']],
    ['lfx 2022', ['terms: LFX Mentorship 2022 Spring']],
    ['c++', ['skills: C++']],
    ['@prometheus', []],
    ['jurgen falco', []],
  ])('"%s" finds %j', (query, expected) => {
    expect(names(search, query)).toEqual(expected);
  });

  test('a name as written comes before those that go on', () => {
    expect(names(search, 'c')).toEqual(['skills: C', 'skills: C++']);
  });
});

describe('results', () => {
  const results = (query: string, of: Search = search) =>
    buildResults(query, of, { root: 'https://x.org/y/' });
  const headings = (query: string) => results(query)?.groups.map(({ heading }) => heading);

  test('begin with a name that the words are the whole of, else with titles', () => {
    expect(headings('prometheus')).toEqual(['Projects', 'Ideas']);
    expect(headings('jürgen')).toEqual(['Mentors', 'Ideas']);
    expect(headings('clusters')).toEqual(['Ideas']);
  });

  test('lead to pages below the root of the site', () => {
    const [project, ideas] = results('falco')?.groups ?? [];
    expect(project?.items[0]?.href).toBe('https://x.org/y/projects/falco/');
    expect(ideas?.items[0]?.href).toBe(
      'https://x.org/y/ideas/lfx-mentorship/2021/03-fall/falco/rules-as-data/',
    );
    expect(results('王小明')?.groups[0]?.items[0]?.href).toBe('https://x.org/y/mentors/xiaoming/');
    expect(results('storage & co')?.all?.href).toBe('https://x.org/y/ideas/?q=storage%20%26%20co');
  });

  test('mark what was found, and say where an idea stands and why it was found', () => {
    const [mentors, ideas] = results('etzlstorfer')?.groups ?? [];
    expect(marked(mentors?.items[0]?.title ?? null)).toBe('Jürgen [Etzlstorfer]');
    expect(marked(mentors?.items[0]?.about ?? null)).toBe('@jetzlstorfer');
    expect(marked(ideas?.items[0]?.about ?? null)).toBe(
      'Kubernetes · LFX Mentorship 2022 Spring · Jürgen [Etzlstorfer]',
    );
  });

  test('show the passage of the text with most of the words', () => {
    const passage = results('drivers lose')?.groups[0]?.items[0]?.passage ?? null;
    expect(marked(passage)).toBe(
      '… ring a bell before the night is over, and whoever is on call should know of it, wherever the disks are. Only then do [drivers] stop to [lose] what was written.',
    );
    expect(results('jetzlstorfer')?.groups[1]?.items[0]?.passage).toBeNull();
  });

  test('say in one sentence how much there is', () => {
    expect(results('prometheus')?.summary).toBe('Found 3 ideas and 1 project.');
    expect(results('storage falco')?.summary).toBe('No idea has all of these words; 4 ideas with some.');
    expect(results('“qwrtzu”')?.summary).toBe('Nothing found for ““qwrtzu””.');
    expect(results('  ')).toBeNull();
  });
});
