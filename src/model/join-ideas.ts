import type { IdeaReading, Reading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import { STATUSES } from '../vocabulary/vocabulary.ts';
import { compareText } from './compare.ts';
import { indexBy } from './index-by.ts';
import { isSpecificIssue } from './is-specific-issue.ts';

/** One idea as one document tells it. */
export interface Telling {
  path: string;
  idea: IdeaReading;
  /** The ids of the projects that its heading names. */
  projects: string[];
}

/** The tellings of one idea: the one that has come furthest first. */
export type JoinedIdea = readonly [Telling, ...Telling[]];

/**
 * Joins what the documents of one term tell of the same idea: same project, and either the same title, or one shared
 * issue and one shared mentor that no other pair of ideas shares. Ideas of one document are never joined.
 */
export function joinIdeas(
  readings: readonly Reading[],
  projectsOf: (idea: IdeaReading) => string[],
): JoinedIdea[] {
  const tellings = readings.flatMap(({ path, ideas }) =>
    ideas.map((idea) => ({ path, idea, projects: projectsOf(idea) })),
  );
  tellings.sort(byProgress);
  const groups: Group[] = [];
  const byTitle = new Map<string, Group[]>();
  for (const telling of tellings) {
    const title = fold(telling.idea.title.value);
    const alike = byTitle.get(title) ?? [];
    const same = alike.find((group) => areOthers(group, [telling]));
    if (same) same.push(telling);
    else {
      const group: Group = [telling];
      groups.push(group);
      byTitle.set(title, [...alike, group]);
    }
  }
  return joinByFacts(groups);
}

type Group = [Telling, ...Telling[]];

/** Joins two groups where each is the only one with which the other shares an issue and a mentor. */
function joinByFacts(groups: readonly Group[]): Group[] {
  const byIssue = indexBy(groups, ([{ idea }]) => issuesOf(idea.issues.filter(isSpecific)));
  const partnersOf = (group: Group): Group[] => {
    const sharing = new Set(issuesOf(group[0].idea.issues).flatMap((issue) => byIssue.get(issue) ?? []));
    return [...sharing].filter(
      (other) => other !== group && areOthers(group, other) && sharesMentor(group[0], other[0]),
    );
  };
  const joined = new Set<Group>();
  return groups.flatMap((group) => {
    if (joined.has(group)) return [];
    const [only, second] = partnersOf(group);
    const isMutual =
      only !== undefined && second === undefined && partnersOf(only).length === 1 && !joined.has(only);
    if (!isMutual) return [group];
    joined.add(only);
    return [[...group, ...only]];
  });
}

/** Whether all of some tellings may be of the same idea as all of others. */
function areOthers(group: readonly Telling[], others: readonly Telling[]): boolean {
  return group.every((a) => others.every((b) => isOther(a, b)));
}

/** Furthest status first; then by path and line. */
function byProgress(a: Telling, b: Telling): number {
  const progress = STATUSES.indexOf(b.idea.status) - STATUSES.indexOf(a.idea.status);
  return progress || compareText(a.path, b.path) || a.idea.line - b.idea.line;
}

function isOther(a: Telling, b: Telling): boolean {
  const shared = a.projects.some((project) => b.projects.includes(project));
  return a.path !== b.path && (shared || (a.projects.length === 0 && b.projects.length === 0));
}

type Issues = IdeaReading['issues'];

function isSpecific({ value }: Issues[number]): boolean {
  return isSpecificIssue(value);
}

function issuesOf(issues: Issues): string[] {
  return issues.map(({ value }) => value.toLowerCase());
}

function sharesMentor(a: Telling, b: Telling): boolean {
  const handles = new Set(
    a.idea.mentors.flatMap(({ github, name }) => [github?.toLowerCase() ?? '', name ? fold(name) : '']),
  );
  return b.idea.mentors.some(
    ({ github, name }) => (github && handles.has(github.toLowerCase())) || (name && handles.has(fold(name))),
  );
}
