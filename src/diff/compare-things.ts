import type { FieldChange, Ref, RefChanges } from './diff.ts';
import type { Named } from './follow.ts';

export interface CompareThings<T extends Named> {
  before: readonly T[];
  after: readonly T[];
  /** By the id that one had, the id that it has. */
  successors: ReadonlyMap<string, string>;
  toRef: { before: (thing: T) => Ref; after: (thing: T) => Ref };
  /** What is told otherwise of one that is in both. */
  compare: (before: T, after: T) => (FieldChange | null)[];
}

/** What became of the mentors, projects or terms of a model. */
export function compareThings<T extends Named>(options: CompareThings<T>): RefChanges {
  const { before, after, successors, toRef, compare } = options;
  const old = new Set(before.map(({ id }) => id));
  const now = new Map(after.map((one) => [one.id, one]));
  const changes: RefChanges = { added: [], removed: [], renamed: [], merged: [], changed: [] };
  const followed = new Set<string>();
  for (const one of before) {
    const other = now.get(successors.get(one.id) ?? '');
    const was = toRef.before(one);
    if (!other) {
      changes.removed.push(was);
      continue;
    }
    const pair = { before: was, after: toRef.after(other) };
    const isMerged = one.id !== other.id && (old.has(other.id) || followed.has(other.id));
    followed.add(other.id);
    if (isMerged) changes.merged.push(pair);
    else if (one.id !== other.id || pair.before.name !== pair.after.name) changes.renamed.push(pair);
    const fields = isMerged ? [] : compare(one, other).filter((change) => change !== null);
    if (fields.length > 0) changes.changed.push({ ...pair, fields });
  }
  for (const one of after)
    if (!old.has(one.id) && !followed.has(one.id)) changes.added.push(toRef.after(one));
  return changes;
}
