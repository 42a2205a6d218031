import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Token } from './people-tokens.ts';
import { NAME_WORDS, PersonMachine, toPlainEmail } from './person-machine.ts';
import type { Field } from './read-fields.ts';
import type { Person } from './reading.ts';
import { buildRoleBook } from './role-book.ts';
import { tidyTokens } from './tidy-tokens.ts';

const NOBODY =
  /^(?:others?|more|etc|team|tbd|tba|tbc|todo|n\/?a|none|to be (?:determined|decided|announced|confirmed|defined)|\?+)$/i;

/**
 * The people that a field names: `Name (@handle, mail)`, `@handle`, `[Name](profile)`, bare names, in one line or one
 * to a list item. An e-mail address is never a name or a handle; "primary", "(backup)" and the like are roles, and so
 * is a label such as "Primary mentor".
 */
export function readPeople({ label, value }: Field, vocabulary: Vocabulary): Person[] {
  const roles = buildRoleBook(vocabulary);
  const people: Person[] = [];
  const labelRole = roles.find(label.value);
  let depth = 0;
  let headed = labelRole ? { role: labelRole, depth: -1 } : null;
  for (const block of value.blocks) {
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

/** Whether an item below a person's own holds no name, only what that person still lacks. */
function completes(person: Person, tokens: readonly Token[]): boolean {
  const profiles = tokens.filter(({ type }) => type === 'github' || type === 'twitter');
  const isDetail =
    tokens.length > 0 &&
    tokens.every(({ type }) => type === 'email' || type === 'github' || type === 'twitter');
  return (
    isDetail &&
    profiles.length <= 1 &&
    profiles.every(({ type }) => type === 'email' || person[type === 'twitter' ? type : 'github'] === null)
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
  return /\p{L}/u.test(name) && name.split(/\s+/).length <= NAME_WORDS && !NOBODY.test(name);
}
