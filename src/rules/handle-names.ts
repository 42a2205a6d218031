import { editDistance } from '../vocabulary/edit-distance.ts';
import { fold } from '../vocabulary/fold.ts';
import { isSameName } from '../vocabulary/is-same-name.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';
import type { MentorMention, Surroundings } from './surroundings.ts';

/** A handle for which documents have names of two people: one of them has the handle of somebody else. */
export function* checkHandleNames(
  { reading }: CheckedDocument,
  { mentors }: Surroundings,
): Iterable<Finding> {
  const known = new Map<string, MentorMention[][]>();
  for (const { github, name, place } of reading.ideas.flatMap((idea) => idea.mentors)) {
    if (github === null || name === null || isHandle(name, github)) continue;
    const handle = github.toLowerCase();
    const groups = known.get(handle) ?? groupByName(mentors.get(handle) ?? []);
    known.set(handle, groups);
    const own = groups.find((group) => group.some((mention) => mention.name === name));
    const others = groups.filter((group) => group !== own);
    const most = Math.max(0, ...others.map(weigh));
    const other = others.find((group) => weigh(group) === most)?.[0];
    if (!own || !other || weigh(own) > most) continue;
    yield {
      place,
      reason: `Unexpected name \`${name}\` for the handle \`@${github}\`, expected \`${other.name}\` as elsewhere`,
      note: 'Correct the name or the handle; if both names are right, write one of them in all documents.',
      related: [{ path: other.path, line: other.line, text: `${other.name} (@${other.github})` }],
    };
  }
}

/** A handle, or nearly one, in the place of a name says nothing of whose it is. */
function isHandle(name: string, handle: string): boolean {
  const [word, other] = [fold(name), fold(handle).replaceAll(' ', '')];
  return !word.includes(' ') && (other.includes(word) || editDistance(word, other) <= 1);
}

/** Somebody with more names than this is nobody in particular, and to compare each with each would take for ever. */
const MOST_NAMES = 50;

/** The mentions of a handle, those together whose names may be one person's; none of one with too many names. */
function groupByName(mentions: readonly MentorMention[]): MentorMention[][] {
  if (new Set(mentions.map(({ name }) => name)).size > MOST_NAMES) return [];
  let groups: MentorMention[][] = [];
  for (const mention of mentions) {
    const { name, github } = mention;
    if (name === null || isHandle(name, github)) continue;
    const isSame = (group: MentorMention[]): boolean =>
      group.some((other) => other.name !== null && isSameName(other.name, name));
    const same = groups.filter(isSame);
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), mention]];
  }
  return groups;
}

/** How many documents have one of some names; of two that are equal the one counts that the handle takes after. */
function weigh(group: readonly MentorMention[]): number {
  const documents = new Set(group.map(({ path }) => path)).size;
  const isAlike = group.some(({ name, github }) => {
    const handle = fold(github).replaceAll(' ', '');
    return fold(name ?? '')
      .split(' ')
      .some((word) => word.length > 2 && handle.includes(word));
  });
  return documents + (isAlike ? 0.5 : 0);
}
