import type { Point } from 'unist';
import { toPlainEmail } from '../vocabulary/email.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { Token } from './people-tokens.ts';
import { closingIndex, isBareHandle, isTight, profilesIn } from './read-parentheses.ts';
import type { Person } from './reading.ts';
import type { RoleBook } from './role-book.ts';

/** Names of more words than this are sentences. */
export const NAME_WORDS = 5;

/** No name is longer; what goes on for longer is not looked at. */
const MANY_WORDS = 12;

/** Reads people from tokens, one after the other: a small machine that is at one person at a time. */
export class PersonMachine {
  readonly #roles: RoleBook;
  readonly #people: Person[] = [];
  #person: Person | null = null;
  #name: string[] = [];
  /** `true` behind a handle, a firm or a closed parenthesis: further words belong to the next person. */
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
    while (index < tokens.length) {
      const next = this.#readToken(tokens, index);
      this.#stretch(tokens.slice(index, next));
      index = next;
    }
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
        (this.#person ?? this.#people.at(-1) ?? this.#start(token)).emails.push(toPlainEmail(token.text));
        return index + 1;
      case 'open':
        return this.#readParentheses(tokens, index);
      case 'separator':
        this.#finish();
        return index + 1;
      case 'newline':
        if (this.#closed && tokens[index + 1]?.type === 'words') this.#finish();
        if (this.#name.length > 1) this.#closed = true;
        this.#remark = false;
        return index + 1;
      case 'colon':
        this.#dropLabel();
        return index + 1;
      case 'dash':
        return this.#readNote(tokens, index + 1);
      case 'firm':
        this.#closed = true;
        return index + 1;
      case 'close':
        return index + 1;
    }
  }

  /** The place of a person goes on to the end of what was just read of them. */
  #stretch(read: readonly Token[]): void {
    const [first] = read;
    const last = read.at(-1);
    const isMore = first?.type === 'open' || first?.type === 'email' || first?.type === 'dash';
    const person = this.#person ?? (isMore ? this.#people.at(-1) : undefined);
    if (!person || !last || last.type === 'newline' || last.type === 'colon') return;
    if (isBefore(person.place.end, last.place.end))
      person.place = { start: person.place.start, end: last.place.end };
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
    if (this.#name.length <= MANY_WORDS) this.#name.push(token.text);
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
    this.#nextRole = role;
    this.#person = null;
    this.#name = [];
  }

  /** Behind a dash: a role, or the name that belongs to the handle before it. */
  #readNote(tokens: readonly Token[], from: number): number {
    if (this.#person?.github === null && this.#roles.find(this.#name.join(' '))) {
      this.#dropLabel();
      return from;
    }
    const note = wordsFrom(tokens, from);
    const person = this.#person ?? this.#people.at(-1);
    for (let length = Math.min(note.length, ROLE_WORDS); length > 0; length--) {
      const role = this.#roles.find(note.slice(0, length).join(' '));
      if (!role || !person) continue;
      person.role = role;
      return from + length;
    }
    if (this.#person && this.#name.length === 0) this.#name.push(...note);
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
    const before = { github: person.github, twitter: person.twitter };
    for (const token of profilesIn(inside)) {
      const isOther = before[token.type] !== null && before[token.type] !== token.text;
      if (isOther) this.#addHandle(token);
      else person[token.type] ??= token.text;
    }
    for (const token of inside) if (token.type === 'email') person.emails.push(toPlainEmail(token.text));
    const role = this.#roles.find(text);
    if (role) person.role = role;
    else if (person === this.#person && this.#name.length === 0 && text !== '') this.#name.push(text);
    else if (person.github === null && person.twitter === null && isBareHandle(inside, this.#name.join(' ')))
      person.github = text;
    this.#closed = true;
  }
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** No role has more words. */
const ROLE_WORDS = 3;

/** The words from an index up to the next token of another kind. */
function wordsFrom(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let index = from; tokens[index]?.type === 'words'; index++) words.push(tokens[index]?.text ?? '');
  return words;
}

/** A name without stray punctuation; the full stop of an initial stays. */
function cleanName(name: string): string {
  const trimmed = trimEnd(name.replace(/^[\s*_.·/,-]+/, ''), /[\s*_·/,-]/).replace(/^and\s+/i, '');
  return /(?:^|\s)(?:\p{L}|Jr|Sr)\.$/u.test(trimmed) ? trimmed : trimEnd(trimmed, /\./);
}
