import type { Person } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import { isSameName } from '../vocabulary/is-same-name.ts';

/** Who of some people is not among others, and the other way round. */
export interface PeopleDifference {
  missing: Person[];
  added: Person[];
  /** Those with one name and two handles. */
  changed: { person: Person; other: Person }[];
}

/** Compares those whom two lists name; in doubt two are the same. */
export function comparePeople(people: readonly Person[], others: readonly Person[]): PeopleDifference {
  const missing = others.filter((other) => !people.some((person) => isSame(person, other)));
  const added = people.filter((person) => !others.some((other) => isSame(person, other)));
  const changed = added.flatMap((person) => {
    const other = missing.find(
      ({ name }) => name !== null && person.name !== null && fold(name) === fold(person.name),
    );
    return other ? [{ person, other }] : [];
  });
  return {
    missing: missing.filter((other) => changed.every((change) => change.other !== other)),
    added: added.filter((person) => changed.every((change) => change.person !== person)),
    changed,
  };
}

/** What to call somebody: by the handle, else by the name. */
export function nameOf({ github, name, twitter }: Person): string {
  return github === null ? (name ?? `@${twitter}`) : `@${github}`;
}

function isSame(a: Person, b: Person): boolean {
  if (a.github !== null && b.github !== null) return a.github.toLowerCase() === b.github.toLowerCase();
  const [name, other] = [a.name ?? a.github ?? '', b.name ?? b.github ?? ''];
  return isSameName(name, other);
}
