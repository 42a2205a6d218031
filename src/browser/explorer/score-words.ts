import type { Brief } from '../../site/files/build-brief.ts';
import { loadTexts } from '../search/load-texts.ts';
import { startSearch } from '../search/start-search.ts';

/** The ideas that have some words, by their places in the brief: how well, the higher the better. */
export type Scores = ReadonlyMap<number, number>;

/** What was found by some words. */
export interface Found {
  scores: Scores;
  /** Whether these ideas have all of the words; where none has, they have some. */
  hasAll: boolean;
}

/** Finds ideas by words: in what the brief says of them, and in their texts as far as these were read. */
export interface Scorer {
  score(words: string): Found;
  /** Reads the texts, part by part; again, only those that are missing. */
  readTexts(onRead: () => void): Promise<void>;
}

export async function buildScorer(brief: Brief): Promise<Scorer> {
  let search = await startSearch(brief);
  return {
    score: (words) => {
      const matches = search.ideas.filter(words);
      const scores = new Map(matches.map(({ place, score }) => [place, score]));
      return { scores, hasAll: matches.every(({ hasAll }) => hasAll) };
    },
    readTexts: (onRead) =>
      loadTexts(search, (grown) => {
        search = grown;
        onRead();
      }),
  };
}
