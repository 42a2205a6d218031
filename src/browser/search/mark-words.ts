import { toWords, type Word } from './to-words.ts';

/** A piece of a text; marked if it is what was looked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** How long a passage is, in characters: two to three lines on a phone. */
const LENGTH = 160;
/** How much of it stands before the first word found, so that it can be understood. */
const LEAD = 50;

/** A text in pieces, with some words marked. `found` are words as they are compared. */
export function markWords(text: string, found: readonly string[]): Piece[] {
  return cut(text, findWords(text, found), { start: 0, end: text.length });
}

/** The passage of a text that has most of some words, with these marked; `null` where it has none of them. */
export function findPassage(text: string, found: readonly string[]): Piece[] | null {
  const words = findWords(text, found);
  const first = findDensest(words);
  if (!first) return null;
  const line = { start: text.lastIndexOf('\n', first.start) + 1, end: text.indexOf('\n', first.start) };
  const end = line.end === -1 ? text.length : line.end;
  const start = toWordStart(text, Math.max(line.start, Math.min(first.start - LEAD, end - LENGTH)));
  const stop = end - start <= LENGTH ? end : toWordEnd(text, start + LENGTH, first.end);
  const pieces = cut(text, words, { start, end: stop });
  return [
    ...(start > line.start ? [{ text: '… ', isMarked: false }] : []),
    ...pieces,
    ...(stop < end ? [{ text: ' …', isMarked: false }] : []),
  ];
}

function findWords(text: string, found: readonly string[]): Word[] {
  const wanted = new Set(found);
  return toWords(text).filter((word) => wanted.has(word.text));
}

/** The word from which on a passage has the most different words; the first of equals. */
function findDensest(words: readonly Word[]): Word | null {
  let best: { word: Word; count: number } | null = null;
  for (const [place, word] of words.entries()) {
    const seen = new Set<string>();
    for (let at = place; (words[at]?.end ?? Infinity) <= word.start + LENGTH - LEAD; at++)
      seen.add(words[at]?.text ?? '');
    if (!best || seen.size > best.count) best = { word, count: seen.size };
  }
  return best?.word ?? null;
}

/** Behind the space that follows, unless a word begins here. */
function toWordStart(text: string, start: number): number {
  if (start === 0 || /\s/.test(text.charAt(start - 1))) return start;
  const space = text.indexOf(' ', start);
  return space === -1 || space > start + LEAD / 2 ? start : space + 1;
}

/** Before the last space, but not before `least`. */
function toWordEnd(text: string, end: number, least: number): number {
  const space = text.lastIndexOf(' ', end);
  return Math.max(space > end - LEAD ? space : end, least);
}

function cut(text: string, words: readonly Word[], { start, end }: { start: number; end: number }): Piece[] {
  const pieces: Piece[] = [];
  const take = (to: number, isMarked: boolean): void => {
    const piece = text.slice(at, to);
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.isMarked === isMarked) last.text += piece;
    else pieces.push({ text: piece, isMarked });
    at = to;
  };
  let at = start;
  for (const word of words) {
    if (word.end <= at || word.start >= end) continue;
    take(Math.max(at, word.start), false);
    take(Math.min(word.end, end), true);
  }
  take(end, false);
  return pieces;
}
