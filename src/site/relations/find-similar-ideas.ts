import { indexBy } from '../../model/index-by.ts';
import type { Idea } from '../../model/model.ts';

/** An idea that has much in common with another, and what. */
export interface SimilarIdea {
  idea: Idea;
  /** The rarest first. */
  skills: string[];
  isOfSameProject: boolean;
  /** Ids of mentors of both. */
  mentors: string[];
}

/** How many are told. */
const MOST = 4;

/** How many ideas with one thing in common are compared, the newest: so that the work grows with the number of ideas. */
const NEWEST = 80;

/** What one thing in common weighs; a skill weighs the more, the rarer it is. */
const WEIGHTS = { project: 2, mentor: 1.5 } as const;

/** One frequent skill alone does not make ideas similar. */
const LEAST = 2;

/**
 * What a reader of each idea may like, too: the ideas with the most in common, newer ones first among equals, and one
 * that was proposed several times once.
 * @param ideas Newest term first.
 * @param isSame Whether two ideas are one that was proposed twice.
 */
export function findSimilarIdeas(
  ideas: readonly Idea[],
  isSame: (a: Idea, b: Idea) => boolean,
): (idea: Idea) => SimilarIdea[] {
  const bySkill = indexBy(ideas, ({ skills }) => skills);
  const byProject = indexBy(ideas, ({ projects }) => projects);
  const byMentor = indexBy(ideas, mentorIds);
  const order = new Map(ideas.map((idea, index) => [idea, index]));
  const weigh = (skill: string): number => Math.log(ideas.length / (bySkill.get(skill)?.length ?? 1));

  const compare = (a: Idea, b: Idea): SimilarIdea & { weight: number } => {
    const skills = common(a.skills, b.skills).sort((x, y) => weigh(y) - weigh(x));
    const isOfSameProject = common(a.projects, b.projects).length > 0;
    const mentors = common(mentorIds(a), mentorIds(b));
    const weight =
      skills.reduce((sum, skill) => sum + weigh(skill), 0) +
      (isOfSameProject ? WEIGHTS.project : 0) +
      mentors.length * WEIGHTS.mentor;
    return { idea: b, skills, isOfSameProject, mentors, weight };
  };

  return (idea) => {
    const candidates = new Set(
      [
        ...idea.skills.map((skill) => bySkill.get(skill)),
        ...idea.projects.map((project) => byProject.get(project)),
        ...mentorIds(idea).map((mentor) => byMentor.get(mentor)),
      ].flatMap((own) => own?.slice(0, NEWEST) ?? []),
    );
    const ranked = [...candidates]
      .filter((other) => other !== idea && !isSame(idea, other))
      .map((other) => compare(idea, other))
      .filter(({ weight }) => weight >= LEAST)
      .sort((a, b) => b.weight - a.weight || (order.get(a.idea) ?? 0) - (order.get(b.idea) ?? 0));
    const chosen: SimilarIdea[] = [];
    for (const { weight: _, ...similar } of ranked) {
      if (chosen.length === MOST) break;
      if (!chosen.some((known) => isSame(known.idea, similar.idea))) chosen.push(similar);
    }
    return chosen;
  };
}

function mentorIds({ mentors }: Idea): string[] {
  return mentors.map(({ id }) => id);
}

function common(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((value) => b.includes(value));
}
