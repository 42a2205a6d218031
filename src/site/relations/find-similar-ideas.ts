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

/** An idea with what it is compared by. */
interface Marked {
  idea: Idea;
  /** In the order of all ideas. */
  place: number;
  /** The rarest first. */
  skills: readonly string[];
  projects: readonly string[];
  mentors: readonly string[];
}

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
  const weights = weighSkills(ideas);
  const weightOf = (skill: string): number => weights.get(skill) ?? 0;
  const all = ideas.map((idea, place): Marked => {
    const skills = [...idea.skills].sort((a, b) => weightOf(b) - weightOf(a));
    return { idea, place, skills, projects: idea.projects, mentors: idea.mentors.map(({ id }) => id) };
  });
  const byIdea = new Map(all.map((marked) => [marked.idea, marked]));
  const bySkill = indexBy(all, ({ skills }) => skills);
  const byProject = indexBy(all, ({ projects }) => projects);
  const byMentor = indexBy(all, ({ mentors }) => mentors);

  const weigh = (a: Marked, b: Marked): number => {
    let weight = 0;
    for (const skill of a.skills) if (b.skills.includes(skill)) weight += weightOf(skill);
    if (a.projects.some((project) => b.projects.includes(project))) weight += WEIGHTS.project;
    return weight + countCommon(a.mentors, b.mentors) * WEIGHTS.mentor;
  };

  return (idea) => {
    const own = byIdea.get(idea);
    if (!own) return [];
    const candidates = new Set<Marked>();
    const lists = [
      ...own.skills.map((skill) => bySkill.get(skill)),
      ...own.projects.map((project) => byProject.get(project)),
      ...own.mentors.map((mentor) => byMentor.get(mentor)),
    ];
    for (const list of lists) for (const other of list?.slice(0, NEWEST) ?? []) candidates.add(other);
    const ranked = [...candidates]
      .map((other) => ({ other, weight: weigh(own, other) }))
      .filter(({ other, weight }) => weight >= LEAST && other !== own && !isSame(idea, other.idea))
      .sort((a, b) => b.weight - a.weight || a.other.place - b.other.place);
    const chosen: Marked[] = [];
    for (const { other } of ranked) {
      if (chosen.length === MOST) break;
      if (!chosen.some((known) => isSame(known.idea, other.idea))) chosen.push(other);
    }
    return chosen.map((other) => toSimilar(own, other));
  };
}

/** How much it says that two ideas have a skill in common. */
function weighSkills(ideas: readonly Idea[]): Map<string, number> {
  const bySkill = indexBy(ideas, ({ skills }) => skills);
  return new Map([...bySkill].map(([skill, own]) => [skill, Math.log(ideas.length / own.length)]));
}

function toSimilar(own: Marked, { idea, skills, projects, mentors }: Marked): SimilarIdea {
  return {
    idea,
    skills: own.skills.filter((skill) => skills.includes(skill)),
    isOfSameProject: own.projects.some((project) => projects.includes(project)),
    mentors: own.mentors.filter((mentor) => mentors.includes(mentor)),
  };
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  return a.reduce((count, value) => (b.includes(value) ? count + 1 : count), 0);
}
