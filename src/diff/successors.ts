import type { Mentor, Model, Project, Term } from '../model/model.ts';
import { editDistance } from '../vocabulary/edit-distance.ts';
import { fold } from '../vocabulary/fold.ts';
import { follow, type Heir } from './follow.ts';
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

/** Somebody else in the same place is somebody else: only one name is one person, and one handle but for a slip. */
function isSameMentor({ before, after }: Heir<Mentor>): boolean {
  if (sharesName([before.name, ...before.names], [after.name, ...after.names])) return true;
  const isNameless = before.names.length === 0 || after.names.length === 0;
  return isNameless && isSlip(before.id, after.id);
}

/** Where several ideas went together the project did; a single one has moved, unless both are written alike. */
function isSameProject({ before, after, count }: Heir<Project>): boolean {
  const isAlike = sharesName([before.name, ...before.aliases], [after.name, ...after.aliases]);
  return count > 1 || isAlike || isSlip(before.id, after.id);
}

/** A single idea that went to a term that was there has moved. */
function isSameTerm({ before, after, isNew, count }: Heir<Term>): boolean {
  return before.program === after.program && (count > 1 || (isNew && before.year === after.year));
}

function sharesName(before: readonly string[], after: readonly string[]): boolean {
  const names = new Set(before.map(fold));
  return after.some((name) => names.has(fold(name)));
}

/** Of so many letters, one may be mistyped. */
const LETTERS = 4;
const MOST_SLIPS = 2;

function isSlip(before: string, after: string): boolean {
  const slips = editDistance(before, after);
  return slips <= MOST_SLIPS && slips * LETTERS <= before.length;
}
