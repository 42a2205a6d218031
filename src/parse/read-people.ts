import type { Block } from '../markdown/block.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Token, toTokens } from './people-tokens.ts';
import type { Field } from './read-fields.ts';
import type { Person } from './reading.ts';

/** Names of more words than this are sentences. */
const NAME_WORDS = 5;
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
  const labelRole = roles.find(label.value.replace(/\([^()]{0,40}\)/g, ''));
  let depth = 0;
  let headed = labelRole ? { role: labelRole, depth: -1 } : null;
  for (const block of value.blocks) {
    if (headed && block.depth <= headed.depth) headed = null;
    const tokens = tidyTokens(block, roles, vocabulary);
    const found = new PeopleReader(roles).read(tokens);
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
    if (token.type === 'email') person.emails.push(plainEmail(token.text));
    if (token.type === 'github' || token.type === 'twitter') person[token.type] ??= token.text;
  }
}

function isPerson(person: Person): boolean {
  if (person.github !== null || person.twitter !== null) return true;
  const name = person.name ?? '';
  return /\p{L}/u.test(name) && name.split(/\s+/).length <= NAME_WORDS && !NOBODY.test(name);
}

interface RoleBook {
  find(text: string): string | null;
}

function buildRoleBook(vocabulary: Vocabulary): RoleBook {
  const roles = new Map<string, string>();
  for (const [role, spellings] of Object.entries(vocabulary.roles))
    for (const text of spellings) roles.set(fold(text), role);
  return { find: (text) => roles.get(fold(text)) ?? null };
}

/**
 * In an item that names one person a comma parts no people: `Hung-Ying, Tai (@hydai)` is a name, `Jane Doe, @jane` a
 * name and its handle. Labels of a record ("GitHub: @jane") go.
 */
function tidyTokens(block: Block, roles: RoleBook, { labels }: Vocabulary): Token[] {
  const tokens = joinHandles(dropRecordLabels(toTokens(block), roles, labels.person));
  const isProfile = (token: Token | undefined): boolean =>
    token?.type === 'github' || token?.type === 'twitter';
  if (!block.bullet || tokens.filter(isProfile).length !== 1) return tokens;
  const comma = tokens.findIndex((token) => token.type === 'separator');
  const behind = tokens[comma + 1];
  if (comma < 1 || tokens.slice(0, comma).some((token) => token.type !== 'words')) return tokens;
  if (isProfile(behind)) return tokens.toSpliced(comma, 1);
  const [first] = tokens;
  const isName =
    comma === 1 && first?.type === 'words' && behind?.type === 'words' && tokens[comma + 2]?.type === 'open';
  return isName ? [{ ...first, text: `${first.text},` }, ...tokens.slice(2)] : tokens;
}

/** `Jane Doe, @janedoe` is one person: the handle takes after the name. */
function joinHandles(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    const next = tokens[index + 1];
    if (token.type !== 'separator' || next?.type !== 'github') return true;
    const handle = fold(next.text).replaceAll(' ', '');
    const start = tokens.findLastIndex(({ type }, at) => at < index && type !== 'words') + 1;
    const words = tokens.slice(start, index).flatMap(({ text }) => fold(text).split(' '));
    return !words.some((word) => word.length > 2 && handle.includes(word));
  });
}

/** No label of a record is longer. */
const LABEL_WORDS = 4;

/** Without "GitHub:", "Name:" and the like at the start of a line; roles stay. */
function dropRecordLabels(tokens: readonly Token[], roles: RoleBook, labels: readonly string[]): Token[] {
  const kept: Token[] = [];
  let line = 0;
  for (const token of tokens) {
    const isNear = token.type === 'colon' && kept.length - line <= LABEL_WORDS;
    const label = isNear ? kept.slice(line) : [];
    const isLabel = label.length > 0 && label.every(({ type }) => type === 'words');
    const name = fold(label.map(({ text }) => text).join(' '));
    if (isLabel && !roles.find(name) && labels.includes(name.replace(/ \d+$/, ''))) kept.length = line;
    else kept.push(token);
    if (token.type === 'newline' || token.type === 'separator') line = kept.length;
  }
  return kept;
}

/** An address as it was before it was veiled: "name AT host DOT org" is name@host.org. */
function plainEmail(text: string): string {
  return text.replace(/\s+AT\s+|\s*[[({]at[\])}]\s*/i, '@').replace(/\s+DOT\s+|\s*[[({]dot[\])}]\s*/gi, '.');
}

/** Reads people from tokens, one after the other: a small machine that is at one person at a time. */
class PeopleReader {
  readonly #roles: RoleBook;
  readonly #people: Person[] = [];
  #person: Person | null = null;
  #name: string[] = [];
  /** `true` behind a handle or a closed parenthesis: further words belong to the next person. */
  #closed = false;
  /** `true` inside a remark behind a person: "from the team". */
  #remark = false;
  /** A role that stands before its person: "(Primary) Jane". */
  #nextRole: string | null = null;

  constructor(roles: RoleBook) {
    this.#roles = roles;
  }

  read(tokens: readonly Token[]): Person[] {
    let index = 0;
    while (index < tokens.length) index = this.#readToken(tokens, index);
    this.#finish();
    return this.#people;
  }

  #readToken(tokens: readonly Token[], index: number): number {
    const token = tokens[index];
    if (!token) return index + 1;
    switch (token.type) {
      case 'words':
        this.#addWords(token);
        return index + 1;
      case 'github':
      case 'twitter':
        this.#addHandle(token);
        return index + 1;
      case 'email':
        (this.#person ?? this.#people.at(-1) ?? this.#start(token)).emails.push(plainEmail(token.text));
        return index + 1;
      case 'open':
        return this.#readParentheses(tokens, index);
      case 'separator':
        this.#finish();
        return index + 1;
      case 'newline':
        if (this.#name.length > 1) this.#closed = true;
        this.#remark = false;
        return index + 1;
      case 'colon':
        this.#dropLabel();
        return index + 1;
      case 'dash':
        return this.#readNote(tokens, index + 1);
      case 'close':
        return index + 1;
    }
  }

  #start(token: Token): Person {
    const person: Person = {
      name: null,
      github: null,
      twitter: null,
      url: null,
      emails: [],
      role: this.#nextRole,
      place: token.place,
    };
    this.#nextRole = null;
    this.#person = person;
    return person;
  }

  #finish(): void {
    const person = this.#person;
    if (person) {
      const name = cleanName(this.#name.join(' '));
      const role = this.#roles.find(name);
      const last = this.#people.at(-1);
      if (role && last && person.github === null) last.role = role;
      else if (name !== '' || person.github || person.twitter)
        this.#people.push({ ...person, name: name === '' ? null : name });
    }
    this.#person = null;
    this.#name = [];
    this.#closed = false;
    this.#remark = false;
  }

  #addWords(token: Token & { type: 'words' }): void {
    if (!/[\p{L}\p{N}]/u.test(token.text) || this.#remark) return;
    if (this.#closed && this.#person) {
      const named = this.#name.length > 0;
      if (named && /^\p{Ll}/u.test(token.text)) {
        this.#person.role ??= this.#roles.find(token.text);
        this.#remark = true;
        return;
      }
      if (named) this.#finish();
    }
    const person = this.#person ?? this.#start(token);
    if (token.url !== null) person.url = token.url;
    this.#closed = false;
    if (this.#name.length <= NAME_WORDS) this.#name.push(token.text);
  }

  #addHandle(token: Token & { type: 'github' | 'twitter' }): void {
    if (this.#person && this.#person[token.type] !== null) this.#finish();
    const person = this.#person ?? this.#start(token);
    person[token.type] = token.text;
    this.#closed = true;
  }

  /** "Primary mentor: Jane" and "Primary - Jane": the role of who follows. */
  #dropLabel(): void {
    const role = this.#roles.find(this.#name.join(' '));
    if (!this.#person || !role) return;
    this.#person.role = role;
    this.#name = [];
  }

  /** Behind a dash: a role, or the name that belongs to the handle before it. */
  #readNote(tokens: readonly Token[], from: number): number {
    const end = tokens.findIndex((token, index) => index >= from && token.type !== 'words');
    const note = tokens.slice(from, end < 0 ? tokens.length : end);
    const role = this.#roles.find(note.map((token) => token.text).join(' '));
    const person = this.#person ?? this.#people.at(-1);
    if (this.#person?.github === null && this.#roles.find(this.#name.join(' '))) {
      this.#dropLabel();
      return from;
    }
    if (role && person) person.role = role;
    else if (this.#person && this.#name.length === 0) this.#name.push(...note.map((token) => token.text));
    return from + note.length;
  }

  #readParentheses(tokens: readonly Token[], open: number): number {
    const close = closingIndex(tokens, open);
    if (close === null) return open + 1;
    const inside = tokens.slice(open + 1, close);
    const next = tokens[close + 1];
    const words = inside.filter((token) => token.type === 'words');
    const plain = inside.length > 0 && inside.every((token) => token.type === 'words');
    const role = this.#roles.find(words.map((token) => token.text).join(' '));
    if (!this.#person && role && !this.#people.some((person) => person.role === null)) {
      this.#nextRole = role;
      return close + 1;
    }
    if (!this.#person && inside.some((token) => token.type !== 'email')) {
      for (const token of inside) if (token.type !== 'separator') this.#readToken([token], 0);
      this.#finish();
      return close + 1;
    }
    const text = words.map((token) => token.text).join(' ');
    const opening = tokens[open];
    if (plain && next?.type === 'words' && !this.#closed && opening && !this.#roles.find(text)) {
      const last = this.#name.pop() ?? '';
      const space = isTight(tokens, open) ? '' : ' ';
      this.#name.push(`${last}${space}(${text})`);
      return close + 1;
    }
    this.#readDetails(inside, text);
    return close + 1;
  }

  /** Handles, addresses, a role, or a handle without "@" between parentheses. */
  #readDetails(inside: readonly Token[], text: string): void {
    const person = this.#person ?? this.#people.at(-1);
    if (!person) return;
    for (const token of inside) {
      if (token.type === 'email') person.emails.push(plainEmail(token.text));
      if (token.type === 'github' || token.type === 'twitter') person[token.type] ??= token.text;
    }
    const role = this.#roles.find(text);
    if (role) person.role = role;
    else if (person === this.#person && this.#name.length === 0 && text !== '') this.#name.push(text);
    else if (person.github === null && person.twitter === null && isBareHandle(text)) person.github = text;
    this.#closed = true;
  }
}

/** No details between parentheses are longer than this, in tokens. */
const DETAILS = 60;

/** The index of the parenthesis that closes one, of the end where none does, `null` where that is too far away. */
function closingIndex(tokens: readonly Token[], open: number): number | null {
  let depth = 0;
  for (let index = open; index < Math.min(tokens.length, open + DETAILS); index++) {
    if (tokens[index]?.type === 'open') depth += 1;
    if (tokens[index]?.type === 'close') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - open <= DETAILS ? tokens.length : null;
}

/** `true` where no space stands before an opening parenthesis. */
function isTight(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]?.place.start;
  const text = tokens[open - 1]?.text ?? '';
  return before?.column !== undefined && before.column + text.length === tokens[open]?.place.start.column;
}

/** One word that looks like a handle (GitHub: letters, digits, hyphens) and not like a name or a firm. */
function isBareHandle(text: string): boolean {
  const name = /^\p{Lu}\p{Ll}+$/u.test(text) || /^\p{Lu}+$/u.test(text);
  return /^[A-Za-z0-9](?:-?[A-Za-z0-9]){1,38}$/.test(text) && !name;
}

/** A name without stray punctuation; the full stop of an initial stays. */
function cleanName(name: string): string {
  const trimmed = name.replace(/^[\s*_.·/,-]+|[\s*_·/,-]+$/g, '').replace(/^and\s+/i, '');
  return /(?:^|\s)(?:\p{L}|Jr|Sr)\.$/u.test(trimmed) ? trimmed : trimmed.replace(/\.+$/, '');
}
