import type { Brief } from '../../site/files/build-brief.ts';
import { startSearch } from '../search/start-search.ts';

/** The ideas that have some words, by their places in the brief: how well, the higher the better. */
export type Scores = ReadonlyMap<number, number>;

/** Finds the ideas that have some words in their titles, projects, mentors, skills or terms. */
export type ScoreWords = (words: string) => Scores;

export async function buildScorer(brief: Brief): Promise<ScoreWords> {
  const { ideas } = await startSearch(brief);
  return (words) => new Map(ideas.filter(words).map(({ place, score }) => [place, score]));
}
