import type { Idea } from '../model/model.ts';
import { compareFeatures, type Features, toFeatures } from './likeness.ts';

/** So much must two ideas have in common that differ in title, project or term. */
export const ENOUGH = 4.5;

/** What each likeness counts: a whole text or a link of one's own weighs as much as a title. */
const WEIGHTS = { title: 3, text: 4, link: 3, people: 1.5, term: 1, project: 1, document: 0.5, place: 1 };

/** Elsewhere, or for another project, a title is not enough: so much must the contents have in common. */
const ENOUGH_CONTENT = 1.5;

export interface IdeaPair {
  before: Idea;
  after: Idea;
  /** Whether they stand in the same place among those that may be another one. */
  isSamePlace: boolean;
}

/** How much speaks for two ideas of two models being the same one; what has less than `ENOUGH` is not. */
export type ScorePair = (pair: IdeaPair) => number;

/** A scorer for the ideas of two models. */
export function buildScorer(before: readonly Idea[], after: readonly Idea[]): ScorePair {
  const features = new Map<Idea, Features>();
  const featuresOf = (idea: Idea): Features => {
    const known = features.get(idea) ?? toFeatures(idea);
    features.set(idea, known);
    return known;
  };
  const isSameTerm = buildSuccession(before, after, ({ term }) => [term]);
  const isSameProject = buildSuccession(before, after, ({ projects }) => projects);
  return ({ before: one, after: other, isSamePlace }) => {
    const [mine, others] = [featuresOf(one), featuresOf(other)];
    const { title, text, link, people } = compareFeatures(mine, others);
    const said = WEIGHTS.title * fromHalf(title) + WEIGHTS.text * fromHalf(text) + WEIGHTS.link * link;
    const isBare = mine.textWords.size + others.textWords.size + mine.links.size + others.links.size === 0;
    // The same people work on other ideas: only where nothing else is said do they and the place tell which it is.
    if (said === 0 && !isBare) return 0;
    const [term, project] = [isSameTerm(one, other), isSameProject(one, other)];
    const content = said - WEIGHTS.title * fromHalf(title) + WEIGHTS.people * people;
    if (!(term && project) && content < ENOUGH_CONTENT) return 0;
    const document = one.sources.some(({ path }) => other.sources.some((source) => source.path === path));
    return (
      said +
      WEIGHTS.people * people +
      (term ? WEIGHTS.term : 0) +
      (project ? WEIGHTS.project : 0) +
      (document ? WEIGHTS.document : 0) +
      (isSamePlace ? WEIGHTS.place : 0)
    );
  };
}

/** Whether two ideas share a term or project, or that of the one is gone and that of the other new. */
function buildSuccession(
  before: readonly Idea[],
  after: readonly Idea[],
  idsOf: (idea: Idea) => readonly string[],
): (before: Idea, after: Idea) => boolean {
  const [old, now] = [before, after].map((ideas) => new Set(ideas.flatMap(idsOf)));
  return (one, other) => {
    const [mine, others] = [idsOf(one), idsOf(other)];
    if (mine.length === 0 && others.length === 0) return true;
    if (mine.some((id) => others.includes(id))) return true;
    return mine.some((id) => !now?.has(id)) && others.some((id) => !old?.has(id));
  };
}

/** Texts of one subject share words: what has less than half in common counts as nothing. */
function fromHalf(likeness: number): number {
  return likeness < 0.5 ? 0 : likeness;
}
