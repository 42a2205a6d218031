import { compareValues } from './compare-values.ts';
import type { Diff, FieldChange } from './diff.ts';
import type { Version } from './version.ts';

/** What the settings files of a content say otherwise, key by key. */
export function compareSettings(before: Version, after: Version): Diff['settings'] {
  const paths = [...new Set([...before.settings.keys(), ...after.settings.keys()])];
  return paths.flatMap((path) => {
    const [old, now] = [before, after].map(({ settings }) => new Map(toLeaves(settings.get(path), '')));
    const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    const fields = keys.flatMap((key): FieldChange[] => {
      const change = compareValues(key, old?.get(key) ?? null, now?.get(key) ?? null);
      return change ? [change] : [];
    });
    return fields.length > 0 ? [{ path, fields }] : [];
  });
}

/** The single values of a value, by the way to them: "templates.0.name". A thing with an id is found by its id. */
function toLeaves(value: unknown, key: string): [key: string, value: string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => {
    const id: unknown = inner !== null && typeof inner === 'object' && 'id' in inner ? inner.id : name;
    return toLeaves(inner, `${key}${key === '' ? '' : '.'}${String(id)}`);
  });
}
