import type { Mentor, Model, Project, Term } from '../model/model.ts';
import { editDistance } from '../vocabulary/edit-distance.ts';
import { fold } from '../vocabulary/fold.ts';
import { follow } from './follow.ts';
import type { IdeaPairs } from './pair-ideas.ts';

/** By the id that things of a model had, the id that each of them has in another model. */
export interface Successors {
  mentors: ReadonlyMap<string, string>;
  projects: ReadonlyMap<string, string>;
  terms: ReadonlyMap<string, string>;
}

/** Who is who in two models: ids tell it, and where one is gone, the ideas that named it. */
export function findSuccessors(before: Model, after: Model, { pairs }: IdeaPairs): Successors {
  const usesOf = <T>(idsOf: (idea: Model['ideas'][number]) => T) =>
    pairs.map(([one, other]) => ({ before: idsOf(one), after: idsOf(other) }));
  return {
    mentors: follow({
      before: before.mentors,
      after: after.mentors,
      uses: usesOf(({ mentors }) => mentors.map(({ id }) => id)),
      isSame: isSameMentor,
    }),
    projects: follow({
      before: before.projects,
      after: after.projects,
      uses: usesOf(({ projects }) => projects),
      isSame: isSameProject,
    }),
    terms: follow({
      before: before.terms,
      after: after.terms,
      uses: usesOf(({ term }) => [term]),
      isSame: isSameTerm,
    }),
  };
}

/** So many letters of a handle may be mistyped. */
const SLIP = 2;

/** Somebody else in the same place is somebody else: only one name, or one handle but for a slip, is one person. */
function isSameMentor(before: Mentor, after: Mentor): boolean {
  const names = new Set([before.name, ...before.names].map(fold));
  if ([after.name, ...after.names].some((name) => names.has(fold(name)))) return true;
  const distance = editDistance(before.id, after.id);
  return distance <= SLIP && distance * 2 < before.id.length;
}

/** One that several ideas followed, or that is written so: one idea may have moved. */
function isSameProject(before: Project, after: Project, count: number): boolean {
  const names = new Set([before.name, ...before.aliases].map(fold));
  if ([after.name, ...after.aliases].some((name) => names.has(fold(name)))) return true;
  return count > 1 || editDistance(before.id, after.id) <= SLIP;
}

function isSameTerm(before: Term, after: Term, count: number): boolean {
  return before.program === after.program && (before.year === after.year || count > 1);
}
