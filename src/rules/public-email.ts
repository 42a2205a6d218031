import { toPlace } from '../markdown/leaf.ts';
import type { IdeaReading, Person } from '../parse/reading.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import { isGroupAddress } from '../vocabulary/is-group-address.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type Address, findAddresses } from './find-addresses.ts';
import { removeAddress } from './remove-address.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Somebody's e-mail address: whoever collects addresses finds it, and the history of the repository keeps it. Where
 * the program asked mentors for it, this is advice, and nothing takes away what was asked for.
 */
export function* checkPublicEmail(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const { reading, text } = document;
  const { vocabulary } = surroundings;
  const isAsked = findTemplate(reading.identity, vocabulary.programs)?.details.includes('email') ?? false;
  const fieldAt = buildFields(reading.ideas);
  const evidence = findEvidence(surroundings);
  for (const address of findAddresses(document)) {
    const kind = fieldAt(address.start)?.kind;
    const place = toPlace(address.start, address.end, document.location);
    const isNobodys = kind === undefined && EXAMPLE.test(address.email);
    if (!place || isNobodys || isGroupAddress(address.email, vocabulary)) continue;
    const isWanted = isAsked && kind === 'mentors';
    const mentor = kind === 'mentors' ? findMentor(address, reading.ideas) : null;
    const isFree = mentor !== null && !isWanted && !evidence.has(address.email.toLowerCase());
    const edits = isFree ? removeAddress(address, mentor, text) : [];
    yield {
      place,
      ...describe(mentor),
      ...(edits.length > 0 && { edits }),
      ...(isWanted && { harm: 'advice' }),
    };
  }
}

/** Hosts that nobody has (RFC 2606). */
const EXAMPLE = /[@.](?:example(?:\.(?:com|net|org))?|invalid|local|localhost|test)$/i;

type Field = IdeaReading['fields'][number];

/** Finds the field of people that an offset lies in. */
function buildFields(ideas: readonly IdeaReading[]): (offset: number) => Field | undefined {
  const fields = ideas
    .flatMap((idea) => idea.fields)
    .filter(({ kind }) => kind === 'mentors' || kind === 'mentees');
  return (offset) =>
    fields.find(
      ({ value: { place } }) => (place.start.offset ?? 0) <= offset && offset < (place.end.offset ?? 0),
    );
}

/** Addresses that tell who somebody without a handle is: nothing else may. */
function findEvidence({ terms }: Surroundings): Set<string> {
  const ideas = terms.flatMap(({ readings }) => readings.flatMap((reading) => reading.ideas));
  const mentors = ideas.flatMap((idea) => idea.mentors).filter(({ github }) => github === null);
  return new Set(mentors.flatMap(({ emails }) => emails.map((email) => email.toLowerCase())));
}

/** The mentor with a handle, among whose details an address is. */
function findMentor({ email, start }: Address, ideas: readonly IdeaReading[]): Person | null {
  const idea = ideas.findLast(({ title }) => (title.place.start.offset ?? 0) <= start);
  const mentor = idea?.mentors.findLast(
    ({ place, emails }) =>
      (place.start.offset ?? 0) <= start &&
      emails.some((other) => other.replaceAll('\\', '').toLowerCase() === email.toLowerCase()),
  );
  return mentor?.github ? mentor : null;
}

function describe(mentor: Person | null): Pick<Finding, 'reason' | 'note'> {
  // The address itself stands nowhere but in the document: findings are published.
  if (mentor)
    return {
      reason: `Unexpected e-mail address, expected the handle \`@${mentor.github}\` alone`,
      note: 'The handle is enough to find somebody; whoever collects addresses finds this one.',
    };
  return {
    reason: 'Unexpected e-mail address, expected a GitHub handle or a mailing list',
    note: 'Whoever collects addresses finds this one: write how to reach people in public.',
  };
}
