import type { Brief } from '../../site/files/build-brief.ts';
import { loadTexts } from '../search/load-texts.ts';
import { startSearch } from '../search/start-search.ts';

/** The ideas that have some words, by their places in the brief: how well, the higher the better. */
export type Scores = ReadonlyMap<number, number>;

/** Finds ideas by words: in what the brief says of them, and in their texts as far as these were read. */
export interface Scorer {
  score(words: string): Scores;
  /** Reads the texts, part by part; again, only those that are missing. */
  readTexts(onRead: () => void): Promise<void>;
}

export async function buildScorer(brief: Brief): Promise<Scorer> {
  let search = await startSearch(brief);
  return {
    score: (words) => new Map(search.ideas.filter(words).map(({ place, score }) => [place, score])),
    readTexts: (onRead) =>
      loadTexts(search, (grown) => {
        search = grown;
        onRead();
      }),
  };
}
