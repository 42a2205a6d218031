import { indexBy } from '../model/index-by.ts';
import type { Idea } from '../model/model.ts';
import { fold } from '../vocabulary/fold.ts';
import { toLinks } from './likeness.ts';
import { buildScorer, ENOUGH, type ScorePair } from './score-pair.ts';

/** Which idea of one model is which of another one. */
export interface IdeaPairs {
  /** In the order of the second model. */
  pairs: (readonly [before: Idea, after: Idea])[];
  removed: Idea[];
  added: Idea[];
}

/**
 * Pairs the ideas of two models. Those of one term, project and title are the same; of the others, those are that have
 * most in common, where that is enough: an idea may have moved, or have got another title, but one that stands in the
 * place of another is not that one.
 */
export function pairIdeas(before: readonly Idea[], after: readonly Idea[]): IdeaPairs {
  const score = buildScorer(before, after);
  const partners = new Map<Idea, Idea>();
  const left = new Set(before);
  const take = (candidates: readonly Candidate[]): void => {
    for (const { before: one, after: other } of candidates) {
      if (!left.has(one) || partners.has(other)) continue;
      left.delete(one);
      partners.set(other, one);
    }
  };
  take(findSameName(before, after, score));
  const open = after.filter((idea) => !partners.has(idea));
  take(findAlike([...left], open, score));
  return {
    pairs: after.flatMap((idea) => {
      const partner = partners.get(idea);
      return partner ? [[partner, idea] as const] : [];
    }),
    removed: before.filter((idea) => left.has(idea)),
    added: after.filter((idea) => !partners.has(idea)),
  };
}

interface Candidate {
  before: Idea;
  after: Idea;
  score: number;
}

/** Pairs of one term, project and title. Several ideas may share all three: the likest of them come first. */
function findSameName(before: readonly Idea[], after: readonly Idea[], score: ScorePair): Candidate[] {
  const keyOf = ({ term, projects, title }: Idea): string[] => [
    JSON.stringify([term, projects[0] ?? null, fold(title)]),
  ];
  const known = indexBy(before, keyOf);
  return [...indexBy(after, keyOf)].flatMap(([key, ideas]) => {
    const others = known.get(key) ?? [];
    const isOnly = others.length === 1 && ideas.length === 1;
    const pairs = others.flatMap((one) => ideas.map((other) => ({ before: one, after: other })));
    return byScore(
      pairs.map((pair) => ({ ...pair, score: isOnly ? 0 : score({ ...pair, isSamePlace: false }) })),
    );
  });
}

/** So many pairs that share something are compared: what is more frequent tells nobody from others. */
const MOST_PAIRS = 40_000;

/** Pairs that differ in title, term or project and have enough in common, the likest first. */
function findAlike(before: readonly Idea[], after: readonly Idea[], score: ScorePair): Candidate[] {
  const known = indexBy(before, keysOf);
  const pairs = new Map<Idea, Set<Idea>>();
  for (const [key, ideas] of indexBy(after, keysOf)) {
    const others = known.get(key) ?? [];
    if (others.length * ideas.length > MOST_PAIRS) continue;
    for (const idea of ideas) pairs.set(idea, new Set([...(pairs.get(idea) ?? []), ...others]));
  }
  const [old, now] = [placesOf(before), placesOf(after)];
  const candidates = [...pairs].flatMap(([idea, others]) =>
    [...others].map((one) => {
      const pair = { before: one, after: idea };
      return { ...pair, score: score({ ...pair, isSamePlace: old.get(one) === now.get(idea) }) };
    }),
  );
  return byScore(candidates.filter((candidate) => candidate.score >= ENOUGH));
}

/** What two ideas must share to be compared: a title, a link, a text, a mentor, a project of a term, or a place. */
function keysOf(idea: Idea): string[] {
  const { title, description, projects, term, sources } = idea;
  const text = fold(description?.text ?? '');
  return [
    `title ${fold(title)}`,
    ...[...toLinks(idea)].map((link) => `link ${link}`),
    ...(text === '' ? [] : [`text ${text}`]),
    ...idea.mentors.map(({ id }) => `mentor ${id}`),
    `project ${term} ${projects[0] ?? ''}`,
    ...sources.map(({ path, line }) => `place ${path} ${projects[0] ?? line}`),
  ];
}

/** Of equals, those that come first in the models. */
function byScore(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score);
}

/** Where ideas stand among those that have no partner: of a document and project, which one it is. */
function placesOf(ideas: readonly Idea[]): Map<Idea, string> {
  const places = indexBy(ideas, ({ sources, projects }) => [`${sources[0]?.path} ${projects[0] ?? ''}`]);
  return new Map(
    [...places].flatMap(([key, own]) => own.map((idea, index) => [idea, `${key} ${index}`] as const)),
  );
}
