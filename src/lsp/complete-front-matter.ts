import { CompletionItemKind } from 'vscode-languageserver';
import { DOCUMENT_KINDS, type Programs, STATUSES } from '../vocabulary/vocabulary.ts';
import type { Spot } from './find-spot.ts';
import type { Suggestion } from './suggestion.ts';

type Key = 'program' | 'year' | 'term' | 'kind' | 'status' | 'aliases';

const KEYS = {
  program: 'the program, if not the folder below programs/',
  year: 'the year, if the path does not say it',
  term: 'the part of the year, if the path does not say it',
  kind: 'what kind of list it is',
  status: 'how far its ideas have come',
  aliases: 'former ids of the term',
} as const satisfies Record<Key, string>;

/** Keys of the front matter that it does not have, and the values of those that have some. */
export function completeFrontMatter(
  text: string,
  { start, line, before }: Spot,
  programs: Programs,
): Suggestion[] {
  const [head] = /^---[ \t]*\r?\n/.exec(text) ?? [];
  if (head === undefined || start < head.length) return [];
  if (!text.slice(head.length, start).split('\n').slice(0, -1).every(isMatter)) return [];
  const end = start + line.length;
  const [, key, space = ''] = /^([\w-]+):([ \t]*)\S*$/.exec(before) ?? [];
  if (key !== undefined)
    return valuesOf(key, programs).map(([value, detail]) => ({
      label: value,
      text: space === '' ? ` ${value}` : value,
      kind: CompletionItemKind.EnumMember,
      detail,
      ...(space === '' && { filter: ` ${value}` }),
      start: start + key.length + 1 + space.length,
      end,
    }));
  if (!/^[\w-]*$/.test(before)) return [];
  const lines = text.slice(head.length).split('\n');
  const last = lines.findIndex((other, index) => index > 0 && !isMatter(other) && other !== line);
  const block = lines.slice(0, last < 0 ? lines.length : last).join('\n');
  return Object.entries(KEYS).flatMap(([name, detail]) =>
    new RegExp(`^${name}:`, 'm').test(block)
      ? []
      : [{ label: name, text: `${name}: `, kind: CompletionItemKind.Property, detail, start, end }],
  );
}

/** A key, or more of the value of one. */
function isMatter(line: string): boolean {
  return /^(?:[\w-]+:|[ \t]|-[ \t])/.test(line);
}

function valuesOf(key: string, programs: Programs): (readonly [value: string, detail: string])[] {
  if (key === 'program') return programs.map(({ id, name }) => [id, name]);
  if (key === 'kind') return DOCUMENT_KINDS.map((kind) => [kind, KINDS[kind]]);
  if (key === 'status') return STATUSES.map((status) => [status, KEYS.status]);
  return [];
}

const KINDS = {
  ideas: 'a list of proposals',
  accepted: 'the ideas that were accepted',
  results: 'what was completed',
  overview: 'about the program',
} as const satisfies Record<(typeof DOCUMENT_KINDS)[number], string>;
