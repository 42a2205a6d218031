import type { Block } from '../markdown/block.ts';
import { leavesToString } from '../markdown/leaf.ts';
import { toPlainEmail } from '../vocabulary/email.ts';
import type { Books } from './books.ts';
import type { Token } from './people-tokens.ts';
import { NAME_WORDS, PersonMachine } from './person-machine.ts';
import type { Field } from './read-fields.ts';
import type { Person } from './reading.ts';
import { tidyTokens } from './tidy-tokens.ts';

/** What people write where nobody is named yet. */
const NOBODY =
  /^(?:(?:tbd|tba|tbc|todo|needed|wanted|none|nobody|pending|open|others?|no|not|to be)\b.*|n[./]?a\.?|others?|more|etc|team|looking for.*|\?+)$/i;
/** Words in lower case that stand in names. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|y)$/;

/**
 * The people that a field names: `Name (@handle, mail)`, `@handle`, `[Name](profile)`, bare names, in one line or one
 * to a list item. An e-mail address is never a name or a handle; "primary", "(backup)" and the like are roles, and so
 * is a label such as "Primary mentor".
 */
export function readPeople({ label, value }: Field, { roles, vocabulary }: Books): Person[] {
  const people: Person[] = [];
  const labelRole = roles.find(label.value);
  let depth = 0;
  let headed = labelRole ? { role: labelRole, depth: -1 } : null;
  for (const block of peopleBlocks(value.blocks)) {
    if (headed && block.depth <= headed.depth) headed = null;
    const tokens = tidyTokens(block, roles, vocabulary);
    const found = new PersonMachine(roles).read(tokens);
    const only = tokens.map((token) => token.text).join(' ');
    const role = found.length <= 1 ? roles.find(only) : null;
    const above = people.at(-1);
    if (role) headed = { role, depth: block.depth };
    else if (above && block.depth > depth && completes(above, tokens)) addDetails(above, tokens);
    else {
      for (const person of found) people.push({ ...person, role: person.role ?? headed?.role ?? null });
      depth = block.depth;
    }
  }
  return people.filter(isPerson);
}

/**
 * The blocks of a value that name people: the label's own line, the list below it, and whatever else has a handle. A
 * paragraph, a quotation, a table or a piece of code behind them tells something else.
 */
function peopleBlocks(blocks: readonly Block[]): Block[] {
  const [first] = blocks;
  if (!first) return [];
  const isBare = leavesToString(first.leaves).trim() === '';
  const list = isBare ? blocks.findIndex((block, index) => index > 0 && block.leaves.length > 0) : -1;
  return blocks.filter((block, index) => {
    if (block.kind !== 'paragraph' || block.quoted) return index === 0;
    const isListed = block.bullet && (isBare || block.depth > first.depth);
    return index === 0 || index === list || isListed || hasHandle(block);
  });
}

function hasHandle({ leaves }: Block): boolean {
  const text = leavesToString(leaves);
  return /(?:^|[\s(])@\w/.test(text) || leaves.some(({ url }) => url !== null && PROFILE.test(url));
}

const PROFILE = /^https?:\/\/(?:www\.)?github\.com\/[\w-]+\/?$/i;

/** Whether an item below a person's own holds no name, only what that person still lacks. */
function completes(person: Person, tokens: readonly Token[]): boolean {
  const profiles = tokens.filter(({ type }) => type === 'github' || type === 'twitter');
  const isDetail =
    tokens.length > 0 &&
    tokens.every(({ type }) => type === 'email' || type === 'github' || type === 'twitter');
  return (
    isDetail &&
    profiles.length <= 1 &&
    profiles.every(({ type }) => person[type === 'twitter' ? type : 'github'] === null)
  );
}

function addDetails(person: Person, tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type === 'email') person.emails.push(toPlainEmail(token.text));
    if (token.type === 'github' || token.type === 'twitter') person[token.type] ??= token.text;
  }
}

function isPerson(person: Person): boolean {
  if (person.github !== null || person.twitter !== null) return true;
  const name = person.name ?? '';
  const words = name.split(/\s+/);
  const isWritten = words.length <= 2 || words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word));
  return (
    /\p{L}/u.test(name) &&
    words.length <= NAME_WORDS &&
    isWritten &&
    !NOBODY.test(name) &&
    !/:\/\/|^www\./i.test(name)
  );
}
