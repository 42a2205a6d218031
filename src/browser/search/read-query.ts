import { toQueryWords } from './to-words.ts';

/** What a reader looks for. */
export interface Query {
  /** As they are compared, each once. */
  words: string[];
  /** "@jane": a person. */
  isHandle: boolean;
}

/** Words that nearly every text has: they are looked for only where nothing else is. */
const COMMON = new Set('a an and are as at by for from in is it of on or that the this to with'.split(' '));

/** Whoever pastes a whole page is served by its first words. */
const LENGTH = 300;
const WORDS = 16;

export function readQuery(text: string): Query {
  const words = toQueryWords(text.slice(0, LENGTH)).slice(0, WORDS);
  const telling = words.filter((word) => !COMMON.has(word));
  return { words: telling.length === 0 ? words : telling, isHandle: /^\s*@/.test(text) };
}
