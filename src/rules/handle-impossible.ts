import { toPlace } from '../markdown/leaf.ts';
import type { IdeaReading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import { isPossibleHandle, MAX_HANDLE } from '../vocabulary/is-possible-handle.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findWrittenHandles, type WrittenHandle } from './find-written-handles.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A handle that GitHub does not allow: it leads nowhere, and what is read of it may be somebody else's. */
export function* checkHandleImpossible(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const { text, reading } = document;
  // The rule `placeholder` tells of handles that were never filled in.
  const open = new Set(vocabulary.placeholders.handles.map(fold));
  const roles = new Set(Object.values(vocabulary.roles).flat().map(fold));
  for (const { value } of reading.ideas.flatMap(peopleFields)) {
    const from = value.place.start.offset ?? 0;
    const slice = text.slice(from, value.place.end.offset);
    for (const written of findWrittenHandles(slice)) {
      if (open.has(fold(written.handle))) continue;
      const fault = findFault(written, slice, roles);
      if (!fault) continue;
      const { start, end, reason, note, expected } = fault;
      const place = toPlace(from + start, from + end, document.location);
      if (!place) continue;
      const fix = expected !== null && {
        actual: slice.slice(start, end),
        expected: [expected],
        edits: [{ start: from + start, end: from + end, text: expected }],
      };
      yield { place, reason, note, ...fix };
    }
  }
}

function peopleFields({ fields }: IdeaReading): IdeaReading['fields'] {
  return fields.filter(({ kind }) => kind === 'mentors' || kind === 'mentees');
}

/** What is wrong with a handle, between two offsets of its field. */
interface Fault {
  start: number;
  end: number;
  reason: string;
  note: string;
  /** What stands there without any doubt; `null` where a person has to say. */
  expected: string | null;
}

const NOTE = 'Write the handle as the address of the profile on GitHub has it: `Name (@handle)`.';

const FIRM = 'Write the GitHub handle right behind `@`, and a firm without it: `Jane Doe (@jane), Acme`.';

function findFault(written: WrittenHandle, text: string, roles: ReadonlySet<string>): Fault | null {
  const { sign, start, end, isOpening } = written;
  const handle = trimEnd(written.handle, /\./);
  const expected = isPossibleHandle(handle) ? `@${handle}` : null;
  const fault = { start, end, note: NOTE, expected };
  if (handle === '')
    return sign === ''
      ? null
      : { ...fault, end: start + 1, reason: 'Unexpected `@`, expected a handle behind it', expected: null };
  if (/\w/.test(sign))
    return { ...fault, reason: `Unexpected address behind \`@\`, expected the handle \`${handle}\` alone` };
  if (sign.startsWith('@@')) return { ...fault, reason: `Unexpected \`${sign.trim()}\`, expected one \`@\`` };
  if (/\s/.test(sign) && isOpening)
    return { ...fault, reason: `Unexpected space behind \`@\`, expected the handle \`${handle}\`` };
  if (/\s/.test(sign))
    return {
      ...fault,
      reason: `Unexpected \`@\` before \`${handle}\`, expected a handle`,
      note: FIRM,
      expected: null,
    };
  if (expected === null) return { ...fault, ...describe(handle) };
  const isStray = handle !== written.handle && /^\s*[)\]）,;]/.test(text.slice(end));
  if (isStray && sign !== '')
    return { ...fault, reason: `Unexpected full stop behind the handle \`@${handle}\`` };
  const space = findSpace(written, text, roles);
  return space && { ...fault, ...space, expected: null };
}

function describe(handle: string): Pick<Fault, 'reason' | 'note'> {
  const unexpected = `Unexpected handle \`@${handle}\`, expected`;
  if (handle.length > MAX_HANDLE)
    return { reason: `${unexpected} at most ${MAX_HANDLE} characters`, note: NOTE };
  const reason = `${unexpected} letters, digits and single hyphens`;
  if (!handle.includes('_')) return { reason, note: NOTE };
  return {
    reason,
    note: `${NOTE} One with an underscore belongs to another service, or to an account that a company manages: that one has no part in public repositories.`,
  };
}

/** A name in the place of a handle: `@Jane Doe` where a person starts, `Jane Doe (@jane doe)`. */
function findSpace(
  { sign, handle, start, end, isOpening }: WrittenHandle,
  text: string,
  roles: ReadonlySet<string>,
): Pick<Fault, 'end' | 'reason'> | null {
  const [more = '', word = ''] = /^[ \t]+(\p{L}+)(?=[ \t]*(?:[,;)）|\n]|$))/u.exec(text.slice(end)) ?? [];
  if (sign !== '@' || word === '' || roles.has(fold(word))) return null;
  const [, name = ''] = /(?<!\p{L})(\p{L}+[ \t]+\p{L}+)[ \t]*[(（]$/u.exec(text.slice(0, start)) ?? [];
  const isName = isOpening && /^[A-Z][a-z]+$/.test(handle) && /^\p{Lu}\p{Ll}+$/u.test(word);
  if (!isName && fold(name) !== fold(`${handle} ${word}`)) return null;
  return { end: end + more.length, reason: `Unexpected space in the handle \`@${handle}${more}\`` };
}
