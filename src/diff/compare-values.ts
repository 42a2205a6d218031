import type { FieldChange } from './diff.ts';

/** What became of a value; `null` where it is the same. */
export function compareValues(
  field: string,
  before: string | null,
  after: string | null,
): FieldChange | null {
  return before === after ? null : { kind: 'value', field, before, after };
}

/** What came and what went of a list, in whatever order it stands; `null` for nothing. */
export function compareLists(
  field: string,
  before: readonly string[],
  after: readonly string[],
): FieldChange | null {
  const [old, now] = [new Set(before), new Set(after)];
  const added = [...now].filter((value) => !old.has(value));
  const removed = [...old].filter((value) => !now.has(value));
  return added.length + removed.length === 0 ? null : { kind: 'list', field, added, removed };
}
