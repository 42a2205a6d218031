import { fold } from '../vocabulary/fold.ts';
import type { Token } from './people-tokens.ts';

/** No details between parentheses are longer than this, in tokens. */
const DETAILS = 60;

/** The index of the parenthesis that closes one, of the end where none does, `null` where that is too far away. */
export function closingIndex(tokens: readonly Token[], open: number): number | null {
  let depth = 0;
  for (let index = open; index < Math.min(tokens.length, open + DETAILS); index++) {
    if (tokens[index]?.type === 'open') depth += 1;
    if (tokens[index]?.type === 'close') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - open <= DETAILS ? tokens.length : null;
}

/** `true` where no space stands before an opening parenthesis. */
export function isTight(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]?.place.start;
  const text = tokens[open - 1]?.text ?? '';
  return before?.column !== undefined && before.column + text.length === tokens[open]?.place.start.column;
}

/**
 * One word that is a handle (GitHub: letters, digits, hyphens) and no firm, place or remark: it has letters in a row
 * with the name, or it is in lower case with a digit or with an address beside it.
 */
export function isBareHandle(inside: readonly Token[], name: string): boolean {
  const words = inside.filter((token) => token.type === 'words');
  const [word] = words;
  if (
    !word ||
    words.length > 1 ||
    word.url !== null ||
    !/^[A-Za-z0-9](?:-?[A-Za-z0-9]){1,38}$/.test(word.text)
  )
    return false;
  const isLower = word.text === word.text.toLowerCase();
  const hasEvidence = /\d/.test(word.text) || inside.some(({ type }) => type === 'email');
  return (isLower && hasEvidence) || sharesLetters(fold(word.text), fold(name));
}

/** How many letters in a row a handle has to share with the name of its owner. */
const SHARED_LETTERS = 3;

function sharesLetters(handle: string, name: string): boolean {
  const letters = handle.replaceAll(' ', '');
  const runs = Array.from({ length: Math.max(letters.length - SHARED_LETTERS + 1, 0) }, (_, at) =>
    letters.slice(at, at + SHARED_LETTERS),
  );
  return letters !== name.replaceAll(' ', '') && runs.some((run) => name.includes(run));
}

/** Where a handle is not one of GitHub's. */
export const ELSEWHERE = /^(?:slack|discord|lfid|linkedin|matrix|telegram|wechat|instagram|mastodon)$/i;

/** The profiles between parentheses; a word before one says where it is: "Slack: @jane", "GitHub: jane". */
export function profilesIn(inside: readonly Token[]): (Token & { type: 'github' | 'twitter' })[] {
  return inside.flatMap((token, index) => {
    const before = inside[index - 1]?.type === 'colon' ? inside[index - 2] : inside[index - 1];
    const place = before?.type === 'words' ? before.text : '';
    if (token.type === 'words' && /^github$/i.test(place))
      return [{ type: 'github' as const, text: token.text, place: token.place }];
    if (token.type !== 'github' && token.type !== 'twitter') return [];
    if (ELSEWHERE.test(place)) return [];
    return [/^(?:twitter|x)$/i.test(place) ? { ...token, type: 'twitter' as const } : token];
  });
}
