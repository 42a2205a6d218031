import MiniSearch from 'minisearch';
import type { Brief } from '../../site/files/build-brief.ts';

/** The ideas that have some words, by their places in the brief: how well, the higher the better. */
export type Scores = ReadonlyMap<number, number>;

/** Finds the ideas that have all of some words in their titles, projects, mentors or skills. */
export type ScoreWords = (words: string) => Scores;

export function buildScorer({ ideas, projects, mentors, skills }: Brief): ScoreWords {
  const search = new MiniSearch<{ id: number; title: string; names: string }>({
    fields: ['title', 'names'],
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  search.addAll(
    ideas.title.map((title, id) => ({
      id,
      title,
      names: [
        ...(ideas.projects[id] ?? []).map((place) => projects.name[place]),
        ...(ideas.mentors[id] ?? []).map((place) => mentors.name[place]),
        ...(ideas.skills[id] ?? []).map((place) => skills.name[place]),
      ].join(' '),
    })),
  );
  return (words) => new Map(search.search(words).map(({ id, score }) => [Number(id), score]));
}
