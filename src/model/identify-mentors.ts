import type { Person } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import { rememberTexts } from '../vocabulary/remember.ts';
import { compareText, countValues } from './compare.ts';
import { indexBy } from './index-by.ts';
import { buildUniqueNames, toSafeSegment, toSlug } from './slug.ts';

/** A person as one document names them, with the rank of its term: higher is later. */
export interface Mention {
  person: Person;
  rank: number;
}

/** One person, across all documents. */
export interface IdentifiedMentor {
  id: string;
  name: string;
  /** Every spelling of the name, in code-unit order. */
  names: string[];
  github: string | null;
  twitter: string | null;
  emails: string[];
}

/**
 * Finds who is who. One handle, in whatever case, is one person. Someone named without a handle is the only person
 * with that e-mail address, else the only handle that bears that name; where two do, they stay a person of their own.
 */
export function identifyMentors(mentions: readonly Mention[]): {
  mentors: IdentifiedMentor[];
  idOf(person: Person): string;
} {
  const byHandle = indexBy(mentions, ({ person }) =>
    person.github === null ? [] : [person.github.toLowerCase()],
  );
  const bearers = { email: new Map<string, Set<string>>(), name: new Map<string, Set<string>>() };
  for (const [handle, group] of byHandle) {
    for (const { person } of group) {
      for (const email of person.emails) addTo(bearers.email, email.toLowerCase(), handle);
      if (person.name !== null) addTo(bearers.name, fold(person.name), handle);
    }
  }
  const keyOf = (person: Person): string => {
    const handle = person.github?.toLowerCase();
    if (handle !== undefined) return `@${handle}`;
    const byEmail = person.emails
      .map((email) => onlyOne(bearers.email.get(email.toLowerCase())))
      .find((found) => found !== null);
    const byName = person.name === null ? null : onlyOne(bearers.name.get(fold(person.name)));
    const joined = byEmail ?? byName;
    return joined === null
      ? person.name === null
        ? `twitter ${person.twitter?.toLowerCase() ?? ''}`
        : fold(person.name)
      : `@${joined}`;
  };
  const unique = buildUniqueNames();
  const mentors = new Map<string, IdentifiedMentor>();
  for (const [key, group] of [...indexBy(mentions, ({ person }) => [keyOf(person)])].sort(([a], [b]) =>
    compareText(a, b),
  )) {
    const mentor = toMentor(group);
    const { github, name } = mentor;
    const segment = github === null ? toSlug(name) : toSafeSegment(github.toLowerCase());
    mentors.set(key, { ...mentor, id: unique(segment) });
  }
  return { mentors: [...mentors.values()], idOf: (person) => mentors.get(keyOf(person))?.id ?? '' };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

function onlyOne(values: ReadonlySet<string> | undefined): string | null {
  const [first, second] = values ?? [];
  return first !== undefined && second === undefined ? first : null;
}

function toMentor(mentions: readonly Mention[]): Omit<IdentifiedMentor, 'id'> {
  const people = mentions.map(({ person }) => person);
  const github = mostFrequent(people.map((person) => person.github));
  const twitter = mostFrequent(people.map((person) => person.twitter));
  const names = [...new Set(people.flatMap((person) => person.name ?? []))].sort(compareText);
  return {
    name: fullestName(mentions) ?? github ?? twitter ?? '',
    names,
    github,
    twitter,
    emails: [...new Set(people.flatMap((person) => person.emails))].sort(compareText),
  };
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  return countValues(values.filter((value) => value !== null))[0]?.[0] ?? null;
}

/**
 * The name with the most words that are more than an initial (what stands in parentheses does not count); of those
 * one that is written as names are, with its diacritics, and of those the latest.
 */
function fullestName(mentions: readonly Mention[]): string | null {
  const candidates = mentions.flatMap(({ person, rank }) =>
    person.name === null ? [] : [{ ...describeName(person.name), rank }],
  );
  candidates.sort(
    (a, b) =>
      b.words - a.words ||
      Number(b.isTidy) - Number(a.isTidy) ||
      b.diacritics - a.diacritics ||
      b.rank - a.rank ||
      compareText(a.name, b.name),
  );
  return candidates[0]?.name ?? null;
}

const describeName = rememberTexts((name: string) => {
  const words = name
    .replace(/\([^()]{0,200}\)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return {
    name,
    words: words.filter((word) => /\p{L}{2}/u.test(word)).length,
    isTidy: words.every((word) => /^\p{Lu}/u.test(word)) && !/[(),]/.test(name),
    diacritics: name.normalize('NFD').length - name.normalize('NFC').length,
  };
});
