import type { IdeaReading, Person } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { nameOf } from './compare-people.ts';
import { findSeparator } from './find-separator.ts';
import type { Edit, Finding } from './rule.ts';

/**
 * A mentor whom an idea names twice: by one handle, or by one name that does not have two. Two fields of one label are
 * another matter: they may be those of two ideas.
 */
export function* checkMentorTwice({ path, text, reading }: CheckedDocument): Iterable<Finding> {
  for (const { mentors, fields } of reading.ideas)
    for (const [index, mentor] of mentors.entries()) {
      const first = mentors.slice(0, index).find((other) => isSamePerson(other, mentor));
      if (!first || areRepeated(fieldOf(first, fields), fieldOf(mentor, fields))) continue;
      const edit = saysMore(mentor, first) ? null : removePerson(mentor, text);
      const line = first.place.start.line;
      yield {
        place: mentor.place,
        reason: `Unexpected mentor \`${nameOf(mentor)}\`, expected each mentor once`,
        note: 'Name each mentor once: the site shows them once.',
        related: [{ path, line, text: nameOf(first) }],
        ...(edit && { edits: [edit] }),
      };
    }
}

type Fields = IdeaReading['fields'];

function fieldOf({ place }: Person, fields: Fields): Fields[number] | undefined {
  const at = place.start.offset ?? 0;
  return fields.find(
    ({ value }) => (value.place.start.offset ?? 0) <= at && at < (value.place.end.offset ?? 0),
  );
}

function areRepeated(a: Fields[number] | undefined, b: Fields[number] | undefined): boolean {
  return a !== b && fold(a?.label.value ?? '') === fold(b?.label.value ?? '');
}

function isSamePerson(a: Person, b: Person): boolean {
  if (a.github !== null && b.github !== null) return a.github.toLowerCase() === b.github.toLowerCase();
  return a.name !== null && b.name !== null && fold(a.name) === fold(b.name);
}

/** Whether somebody is told more of at one place than at another. */
function saysMore(person: Person, first: Person): boolean {
  const isKnown = (key: 'github' | 'twitter' | 'url' | 'role'): boolean =>
    person[key] === null || person[key]?.toLowerCase() === first[key]?.toLowerCase();
  return (
    !(isKnown('github') && isKnown('twitter') && isKnown('url') && isKnown('role')) ||
    (person.name !== null && (first.name === null || fold(person.name) !== fold(first.name))) ||
    person.emails.some((email) => !first.emails.includes(email))
  );
}

/**
 * Takes somebody out of a list: with the separator before them, or with their line where they have an item of their
 * own. `null` where their details do not stand alone between separators.
 */
function removePerson({ place }: Person, text: string): Edit | null {
  const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0];
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const behind = text.indexOf('\n', end);
  const stop = behind < 0 ? text.length : behind;
  const [before, after] = [text.slice(line, start), text.slice(end, stop)];
  if (/^\s*(?:[-*+]|\d+[.)])\s+$/.test(before) && after.trim() === '') {
    const indent = before.search(/\S/);
    const [more = ''] = /^[ \t]*(?=\S)/.exec(text.slice(stop + 1)) ?? [];
    return more.length > indent ? null : { start: line, end: Math.min(stop + 1, text.length), text: '' };
  }
  const separator = findSeparator(before, /(?:[,;，、；&]|\band)$/);
  const isAlone = /^\s*(?:[,;，、；&.]|and\b|$)/.test(after);
  return separator !== null && isAlone ? { start: start - separator.length, end, text: '' } : null;
}
