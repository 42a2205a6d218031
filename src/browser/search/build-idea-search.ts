import type { Brief } from '../../site/files/build-brief.ts';
import { buildWordIndex, type Tolerance, type WordMatch } from './build-word-index.ts';
import { readQuery } from './read-query.ts';

/** An idea that has words of a query. */
export interface IdeaMatch {
  /** Its place in the columns of `brief.ideas`. */
  place: number;
  /** Higher is better; comparable within one query. */
  score: number;
  /** Whether it has every word of the query. */
  hasAll: boolean;
  /** How many of the words it has, from above 0 to 1. */
  share: number;
  /** The words found in it, as they are compared: what to mark. */
  found: string[];
}

/** The search for ideas, as far as their facts and texts were added: one at a time, for it takes a while. */
export interface IdeaSearch {
  /**
   * Best first: ideas that have all words, then those that have some; within these a word in the title counts most.
   * What an idea has of a word is the word itself, one that it begins, or, where hardly any idea has it, one that is
   * spelt nearly like it. None for a query without words.
   */
  find(query: string): IdeaMatch[];
  /** What a list filtered by a query shows: the ideas that have all words; where none has, those that have some. */
  filter(query: string): IdeaMatch[];
  /** Takes in what the brief says of the idea at a place: its title, projects, mentors, skills and term. Once. */
  addFacts(place: number): void;
  /** Takes in the text of the idea at a place. Once. */
  addText(place: number, text: string): void;
}

/** A word that so many ideas have is no slip of the reader; one that fewer have may be a slip in both. */
const FAMILIAR = 3;
/** Of a word that is nowhere, not even nearly, this many letters must be right at its start. */
const SHORTEST_STEM = 5;
/** And no more than this many at its end may be wrong. */
const LONGEST_TAIL = 3;

type Finder = (word: string, tolerance: Tolerance) => Map<number, WordMatch>;

export function buildIdeaSearch(brief: Brief): IdeaSearch {
  const facts = buildWordIndex({
    weights: { title: 6, project: 3, mentor: 1.5, skill: 1.5, term: 1 },
    shortestPrefix: 2,
  });
  const texts = buildWordIndex({ weights: { text: 1 }, shortestPrefix: 3 });
  const find: Finder = (word, tolerance) => add(facts.find(word, tolerance), texts.find(word, tolerance));
  const findIdeas = (query: string): IdeaMatch[] =>
    rank(readQuery(query).words.map((word) => findWord(word, find)));
  return {
    find: findIdeas,
    filter: (query) => {
      const matches = findIdeas(query);
      return matches[0]?.hasAll ? matches.filter(({ hasAll }) => hasAll) : matches;
    },
    addFacts: (place) => facts.add(place, toFacts(brief, place)),
    addText: (place, text) => texts.add(place, { text }),
  };
}

function toFacts({ ideas, projects, mentors, skills, terms }: Brief, place: number) {
  const pick = (places: readonly number[] | undefined, ...columns: (readonly Cell[])[]): string =>
    (places ?? []).flatMap((at) => columns.flatMap((column) => column[at] ?? [])).join(' ');
  return {
    title: ideas.title[place] ?? '',
    project: pick(ideas.projects[place], projects.name, projects.aliases),
    mentor: pick(ideas.mentors[place], mentors.name, mentors.names, mentors.github),
    skill: pick(ideas.skills[place], skills.name),
    term: pick([ideas.term[place] ?? -1], terms.title),
  };
}

type Cell = string | null | readonly string[];

function findWord(word: string, find: Finder): Map<number, WordMatch> {
  const written = find(word, 'prefix');
  if (written.size >= FAMILIAR) return written;
  const near = find(word, 'typos');
  for (let tail = 1; near.size === 0 && tail <= LONGEST_TAIL; tail++) {
    const stem = word.slice(0, -tail);
    if (stem.length < SHORTEST_STEM) break;
    const found = find(stem, 'prefix');
    if (found.size > 0) return found;
  }
  return near;
}

/** Matches in both of two indexes are better than in one of them. */
function add(a: Map<number, WordMatch>, b: ReadonlyMap<number, WordMatch>): Map<number, WordMatch> {
  for (const [id, { score, found }] of b) {
    const known = a.get(id);
    a.set(id, known ? { score: known.score + score, found: [...known.found, ...found] } : { score, found });
  }
  return a;
}

function rank(matches: readonly ReadonlyMap<number, WordMatch>[]): IdeaMatch[] {
  const places = new Set(matches.flatMap((found) => [...found.keys()]));
  const ranked = [...places].map((place): IdeaMatch => {
    const own = matches.flatMap((found) => found.get(place) ?? []);
    const share = own.length / matches.length;
    const score = own.reduce((sum, match) => sum + match.score, 0) * share;
    return { place, score, share, hasAll: share === 1, found: own.flatMap(({ found }) => found) };
  });
  return ranked.sort((a, b) => Number(b.hasAll) - Number(a.hasAll) || b.score - a.score || a.place - b.place);
}
