import type { Position } from 'unist';
import { isSpecificIssue } from '../model/is-specific-issue.ts';
import type { IdeaReading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import { comparePeople, nameOf } from './compare-people.ts';
import { findOtherTellings } from './find-other-tellings.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

/**
 * A field of an accepted idea that contradicts its proposal: the site shows the accepted list, and whoever looks into
 * the other one finds something else. What the accepted list adds is no contradiction, nor are other words for the
 * same.
 */
export function* checkListsDiffer(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const { path, reading } = document;
  if (!['accepted', 'results'].includes(reading.identity.kind)) return;
  for (const idea of reading.ideas) {
    const proposal = findOtherTellings(idea, path, surroundings).find(({ path: other }) =>
      isList(other, surroundings),
    );
    if (!proposal) continue;
    const differences = [
      ...compareTitles({ title: idea.title, other: proposal.idea, document }),
      ...compareMentors(idea, proposal.idea),
      ...compareIssues(idea, proposal.idea),
    ];
    for (const { place, reason, line, text } of differences)
      yield { place, reason, note: NOTE, related: [{ path: proposal.path, line, text }] };
  }
}

const NOTE = 'The site shows what stands here: correct the list that is wrong.';

function isList(path: string, { terms }: Surroundings): boolean {
  return terms.some(({ readings }) =>
    readings.some((reading) => reading.path === path && reading.identity.kind === 'ideas'),
  );
}

interface Difference {
  place: Position;
  reason: string;
  /** Of the proposal, and what it has there. */
  line: number;
  text: string;
}

function compareTitles({ title, other, document }: TitleOptions): Difference[] {
  const { value } = other.title;
  if (fold(title.value) === fold(value)) return [];
  const place = toTitlePlace(title, document);
  const reason = `Unexpected title, expected \`${shorten(value)}\` as in the proposal`;
  return [{ place, reason, line: other.line, text: value }];
}

interface TitleOptions {
  title: IdeaReading['title'];
  other: IdeaReading;
  document: CheckedDocument;
}

function compareMentors(idea: IdeaReading, proposal: IdeaReading): Difference[] {
  const { missing, added, changed } = comparePeople(idea.mentors, proposal.mentors);
  const handles = changed.map(({ person, other }) => ({
    place: person.place,
    reason: `Unexpected handle \`@${person.github}\` of \`${other.name}\`, expected \`@${other.github}\` as in the proposal`,
    line: other.place.start.line,
    text: `${other.name} (@${other.github})`,
  }));
  const [first] = missing;
  if (!first || idea.mentors.length === 0) return handles;
  const names = list(missing.map(nameOf));
  const found = added.length > 0 ? `, found ${list(added.map(nameOf))}` : '';
  const reason = `Expected the mentor${missing.length > 1 ? 's' : ''} ${names} of the proposal${found}`;
  const place = labelOf('mentors', idea);
  return [...handles, { place, reason, line: first.place.start.line, text: `Mentors: ${names}` }];
}

function compareIssues(idea: IdeaReading, proposal: IdeaReading): Difference[] {
  const own = idea.issues.map(({ value }) => addressOf(value));
  const missing = proposal.issues.find(
    ({ value }) => isSpecificIssue(value) && !own.includes(addressOf(value)),
  );
  if (!missing || own.length === 0) return [];
  const others = proposal.issues.map(({ value }) => addressOf(value));
  const added = idea.issues.find(({ value }) => !others.includes(addressOf(value)));
  const reason = added
    ? `Unexpected issue, expected \`${missing.value}\` as in the proposal`
    : `Expected the issue \`${missing.value}\` of the proposal too`;
  const place = added?.place ?? labelOf('issues', idea);
  return [{ place, reason, line: missing.place.start.line, text: missing.value }];
}

/** An address as it is compared: without case, protocol, fragment and a slash at its end. */
function addressOf(url: string): string {
  const [address = ''] = url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[#?]/);
  return trimEnd(address, /\//);
}

/** The label of the first field of a kind; the title where there is none. */
function labelOf(kind: FieldKind, { fields, title }: IdeaReading): Position {
  return (fields.find((field) => field.kind === kind)?.label ?? title).place;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
