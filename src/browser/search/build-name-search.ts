import type { Brief } from '../../site/files/build-brief.ts';
import { buildWordIndex, type Tolerance, type WordMatch } from './build-word-index.ts';
import { readQuery } from './read-query.ts';

/** What has a name and a page, besides ideas. */
export const NAMED_KINDS = ['projects', 'mentors', 'skills', 'terms'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** A project, mentor, skill or term whose name has all words of a query. */
export interface NameMatch {
  kind: NamedKind;
  /** Its place in the columns of its kind in the brief. */
  place: number;
  /** Higher is better; comparable within one query. */
  score: number;
  /** The words found, as they are compared: what to mark. */
  found: string[];
}

/**
 * The search for names, best first. Names that are only spelt nearly as in the query are found where there are no
 * others; a query that begins with "@" finds mentors by their handles alone.
 */
export type NameSearch = (query: string) => NameMatch[];

export function buildNameSearch(brief: Brief): NameSearch {
  const named = NAMED_KINDS.flatMap((kind) => toNamed(brief, kind));
  const names = buildWordIndex({ weights: { name: 3, handle: 3, others: 1 }, shortestPrefix: 1 });
  const handles = buildWordIndex({ weights: { handle: 1 }, shortestPrefix: 1 });
  for (const [id, { name, handle, others }] of named.entries()) {
    names.add(id, { name, handle, others });
    if (handle !== '') handles.add(id, { handle });
  }
  return (text) => {
    const { words, isHandle } = readQuery(text);
    const index = isHandle ? handles : names;
    const find = (tolerance: Tolerance) => intersect(words.map((word) => index.find(word, tolerance)));
    const written = find('prefix');
    const found = written.size > 0 ? written : find('typos');
    return [...found]
      .flatMap(([id, match]) => {
        const entry = named[id];
        return entry ? { kind: entry.kind, place: entry.place, ...match } : [];
      })
      .sort((a, b) => b.score - a.score || compareKinds(a.kind, b.kind) || a.place - b.place);
  };
}

interface Named {
  kind: NamedKind;
  place: number;
  name: string;
  handle: string;
  others: string;
}

function toNamed({ projects, mentors, skills, terms }: Brief, kind: NamedKind): Named[] {
  const toRows = (
    names: readonly string[],
    others: readonly string[][],
    handles: Brief['mentors']['github'],
  ) =>
    names.map((name, place) => ({
      kind,
      place,
      name,
      handle: handles[place] ?? '',
      others: (others[place] ?? []).join(' '),
    }));
  switch (kind) {
    case 'projects':
      return toRows(projects.name, projects.aliases, []);
    case 'mentors':
      return toRows(mentors.name, mentors.names, mentors.github);
    case 'skills':
      return toRows(skills.name, [], []);
    case 'terms':
      return toRows(terms.title, [], []);
  }
}

/** What has every word. */
function intersect([first, ...others]: readonly ReadonlyMap<number, WordMatch>[]): Map<number, WordMatch> {
  let all = new Map(first);
  for (const matches of others) {
    const both = [...all].flatMap(([id, { score, found }]): [number, WordMatch][] => {
      const match = matches.get(id);
      return match ? [[id, { score: score + match.score, found: [...found, ...match.found] }]] : [];
    });
    all = new Map(both);
  }
  return all;
}

function compareKinds(a: NamedKind, b: NamedKind): number {
  return NAMED_KINDS.indexOf(a) - NAMED_KINDS.indexOf(b);
}
