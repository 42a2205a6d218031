import { indexBy } from '../../model/index-by.ts';
import { isSpecificIssue } from '../../model/is-specific-issue.ts';
import type { Idea } from '../../model/model.ts';
import { fold } from '../../vocabulary/fold.ts';

/**
 * Which ideas are one idea that was proposed in several terms: ideas of different terms and one project that have the
 * same title, or the same issue as their only one. A title or an issue that two ideas of one term share tells nothing,
 * nor does a title without letters and digits.
 * @param ideas Newest term first.
 * @returns For each id of an idea that was proposed more than once, all its appearances, oldest first.
 */
export function findHistories(ideas: readonly Idea[]): Map<string, readonly Idea[]> {
  const groups = new Map<string, Set<Idea>>();
  for (const same of shareMarks(ideas)) {
    const joined = new Set(same.flatMap((idea) => [...(groups.get(idea.id) ?? [idea])]));
    if (hasTermTwice(joined)) continue;
    for (const idea of joined) groups.set(idea.id, joined);
  }
  const order = new Map(ideas.map((idea, index) => [idea, -index]));
  const byAge = (a: Idea, b: Idea): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return new Map([...groups].map(([id, group]) => [id, [...group].sort(byAge)]));
}

/** Ideas that have a mark in common, each of another term. */
function shareMarks(ideas: readonly Idea[]): Idea[][] {
  return [...indexBy(ideas, marksOf).values()].filter((own) => own.length > 1 && !hasTermTwice(own));
}

function marksOf({ projects, title, issues }: Idea): string[] {
  const [issue, ...others] = new Set(issues.map((url) => url.toLowerCase()));
  const name = fold(title);
  const facts = name === '' ? [] : [`title ${name}`];
  if (issue !== undefined && others.length === 0 && isSpecificIssue(issue)) facts.push(`issue ${issue}`);
  return projects.flatMap((project) => facts.map((fact) => `${project} ${fact}`));
}

function hasTermTwice(ideas: Iterable<Idea>): boolean {
  const terms = [...ideas].map(({ term }) => term);
  return new Set(terms).size < terms.length;
}
