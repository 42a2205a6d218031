import type { Brief } from '../../site/files/build-brief.ts';
import { type Texts, toTextsPath } from '../../site/files/build-texts.ts';
import { loadData } from '../page/load-data.ts';
import { addTexts, startSearch } from '../search/start-search.ts';

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
    readTexts: async (onRead) => {
      for (const start of brief.texts.filter((place) => place >= search.texts.length)) {
        search = await addTexts(search, await loadData<Texts>(toTextsPath(start)));
        onRead();
      }
    },
  };
}
