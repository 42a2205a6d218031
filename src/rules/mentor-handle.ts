import type { Person } from '../parse/reading.ts';
import { EMAIL } from '../vocabulary/email.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import { fold } from '../vocabulary/fold.ts';
import { isPossibleHandle } from '../vocabulary/is-possible-handle.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Edit, Finding, Related } from './rule.ts';
import type { MentorMention, Surroundings } from './surroundings.ts';

/**
 * A mentor without a GitHub handle: nobody can tell two people of one name apart, or reach them. Advice only where the
 * program did not ask for handles yet.
 */
export function* checkMentorHandle(
  { text, reading }: CheckedDocument,
  { mentors, vocabulary }: Surroundings,
): Iterable<Finding> {
  const { identity, ideas } = reading;
  if (identity.kind === 'overview') return;
  const isAsked = findTemplate(identity, vocabulary.programs)?.details.includes('handle') ?? false;
  let bearers: ReturnType<typeof findBearers> | null = null;
  for (const mentor of ideas.flatMap((idea) => idea.mentors)) {
    if (mentor.github !== null || hasBrokenHandle(mentor, text)) continue;
    bearers ??= findBearers(mentors);
    const known = mentor.name === null ? [] : (bearers.get(fold(mentor.name)) ?? []);
    const finding = { place: mentor.place, reason: reasonFor(mentor), ...findWayOut(mentor, known, text) };
    yield isAsked ? finding : { ...finding, harm: 'advice' };
  }
}

/** An idea elsewhere that gives a handle for each name, by the name folded: one for each handle. */
function findBearers(mentors: Surroundings['mentors']): Map<string, MentorMention[]> {
  const bearers = new Map<string, MentorMention[]>();
  for (const [handle, mentions] of mentors)
    for (const mention of isPossibleHandle(handle) ? mentions : []) {
      const key = fold(mention.name ?? '');
      const known = bearers.get(key) ?? [];
      const isNew = known.every(({ github }) => github.toLowerCase() !== handle);
      if (key !== '' && isNew) bearers.set(key, [...known, mention]);
    }
  return bearers;
}

/** Whether an "@" of no address and no profile stands before or among the details: another rule tells of it. */
function hasBrokenHandle({ place, twitter }: Person, text: string): boolean {
  const details = text.slice(place.start.offset, place.end.offset).replace(new RegExp(EMAIL, 'gu'), '');
  const isBehind = /(?<![\p{L}\p{N}])@[ \t]+$/u.test(text.slice(0, place.start.offset).slice(-4));
  return twitter === null && (isBehind || /(?<![\p{L}\p{N}])@/u.test(details));
}

function reasonFor({ name, twitter }: Person): string {
  if (twitter === null) return `Expected a GitHub handle behind the name of the mentor \`${name}\``;
  const whose = name === null ? '' : ` of the mentor \`${name}\``;
  return `Unexpected Twitter profile \`@${twitter}\`${whose}, expected a GitHub handle`;
}

/** What to write: the handles that other ideas have for the name, if there are any. */
function findWayOut(
  { name, place }: Person,
  known: readonly MentorMention[],
  text: string,
): Omit<Finding, 'place' | 'reason'> {
  const [only, second] = known;
  if (name === null || !only)
    return { note: `Write \`${name?.includes('@') ? 'Name' : (name ?? 'Name')} (@handle)\`.` };
  const handles = known.map(({ github }) => `\`@${github}\``).join(' or ');
  const note = second
    ? `Other ideas know \`${name}\` as ${handles}.`
    : `Other ideas know \`${name}\` as ${handles}, and nobody else of that name.`;
  const related = known.map(
    ({ path, line, github }): Related => ({ path, line, text: `${name} (@${github})` }),
  );
  const edits = known.flatMap(({ github }) => insertHandle(github, { name, place, text }) ?? []);
  const start = place.start.offset ?? 0;
  const actual = text.slice(start, place.end.offset);
  const expected = edits.map(
    (edit) => actual.slice(0, edit.start - start) + edit.text + actual.slice(edit.start - start),
  );
  return {
    note,
    related,
    ...(edits.length > 0 && { actual, expected }),
    ...(edits.length > 0 && !second && isFullName(name) && { edits }),
  };
}

/** Two words or more that are no initials: one word is anybody's name. */
function isFullName(name: string): boolean {
  return (
    fold(name)
      .split(' ')
      .filter((word) => word.length > 1).length > 1
  );
}

/** A handle goes behind the name, before an address or a link in the parentheses there; `null` inside markup. */
function insertHandle(
  handle: string,
  { name, place, text }: { name: string; place: Person['place']; text: string },
): Edit | null {
  const start = place.start.offset ?? 0;
  const end = start + name.length;
  if (!text.startsWith(name, start)) return null;
  if (/[[*_`~]/.test(text[start - 1] ?? '') || /[\]*_`~]/.test(text[end] ?? '')) return null;
  const [open = ''] = /^\s*[(（]\s*/.exec(text.slice(end, place.end.offset)) ?? [];
  const inside = text.slice(end + open.length, place.end.offset);
  const isDetail = open !== '' && new RegExp(`^(?:[[<]|${EMAIL})`, 'u').test(inside);
  const at = isDetail ? end + open.length : end;
  return { start: at, end: at, text: isDetail ? `@${handle}, ` : ` (@${handle})` };
}
