import type { Person } from '../parse/reading.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findOpenPlaces } from './find-open-places.ts';
import { findOtherTellings } from './find-other-tellings.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

/** Fewer mentors than the program asked for that year, in whatever document of the term. None at all is another matter. */
export function* checkMentorCount(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const { path, reading } = document;
  const { identity, ideas } = reading;
  const { programs } = surroundings.vocabulary;
  const program = programs.find(({ id }) => id === identity.program)?.name;
  const needed = findTemplate(identity, programs)?.mentors ?? 0;
  if (identity.kind === 'overview') return;
  for (const idea of ideas) {
    const found = countPeople(idea.mentors);
    if (found === 0 || found >= needed) continue;
    const others = findOtherTellings(idea, path, surroundings);
    if (others.some((telling) => countPeople(telling.idea.mentors) >= needed)) continue;
    const field = idea.fields.find(({ kind }) => kind === 'mentors');
    // The rule `placeholder` tells of those who are still to come.
    if (idea.fields.some((other) => findOpenPlaces(other, document).length > 0)) continue;
    yield {
      place: field?.label.place ?? toTitlePlace(idea.title, document),
      reason: `Expected ${needed} mentors, found ${found}`,
      note: `${program} asks for ${needed} mentors for each idea: name ${needed - found} more.`,
    };
  }
}

/** Somebody who is named twice is one person. */
function countPeople(mentors: readonly Person[]): number {
  return new Set(
    mentors.map(({ github, name, twitter }) => github?.toLowerCase() ?? fold(name ?? twitter ?? '')),
  ).size;
}
