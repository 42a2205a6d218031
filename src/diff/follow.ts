import { indexBy } from '../model/index-by.ts';

/** A thing of the model that ideas name: a mentor, a project, a term. */
export interface Named {
  id: string;
  name: string;
}

export interface FollowOptions<T extends Named> {
  before: readonly T[];
  after: readonly T[];
  /** Of each idea that is in both models, the ids that it names before and after. */
  uses: readonly { before: readonly string[]; after: readonly string[] }[];
  /** Whether one that is gone may be another one that has all of its ideas now. */
  isSame: (heir: Heir<T>) => boolean;
}

export interface Heir<T> {
  before: T;
  after: T;
  /** Whether it was not there before. */
  isNew: boolean;
  /** How many ideas went from the one to the other. */
  count: number;
}

/**
 * By the id that each one had, the id that it has now. One that is gone is another one if all ideas that named it, and
 * that are still there, name the other one in its stead.
 */
export function follow<T extends Named>({
  before,
  after,
  uses,
  isSame,
}: FollowOptions<T>): Map<string, string> {
  const now = new Map(after.map((one) => [one.id, one]));
  const old = new Set(before.map(({ id }) => id));
  const usesOf = indexBy(uses, (use) => use.before);
  return new Map(
    before.flatMap((one): [string, string][] => {
      if (now.has(one.id)) return [[one.id, one.id]];
      const own = usesOf.get(one.id) ?? [];
      const stands = own.map((use) => use.after.filter((id) => !use.before.includes(id)));
      const [first = []] = stands;
      const heir = first
        .filter((id) => stands.every((ids) => ids.includes(id)))
        .flatMap((id) => now.get(id) ?? [])
        .find((other) => isSame({ before: one, after: other, isNew: !old.has(other.id), count: own.length }));
      return heir ? [[one.id, heir.id]] : [];
    }),
  );
}
