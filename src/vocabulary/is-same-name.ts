import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';

/**
 * Whether two spellings may be of one person's name: they have a word or its beginning in common, one is the initials
 * of the other, or they are in different scripts. In doubt they may.
 */
export function isSameName(a: string, b: string): boolean {
  if (isLatin(a) !== isLatin(b)) return true;
  const [mine, others] = [fold(a).split(' '), fold(b).split(' ')];
  const [whole, other] = [mine.join(''), others.join('')];
  if (whole.includes(other) || other.includes(whole)) return true;
  if (initials(mine) === other || initials(others) === whole) return true;
  return mine.some((word) => others.some((candidate) => isSameWord(word, candidate)));
}

/** From this length on two words may differ by a slip of the keyboard. */
const LONG = 5;
/** A word begins like another one with as many letters: "Dan" and "Daniel". */
const BEGINNING = 3;

function isSameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 2) return false;
  if (a === b) return true;
  if (shorter >= BEGINNING && (a.startsWith(b) || b.startsWith(a))) return true;
  return shorter >= LONG && editDistance(a, b, 1) <= 1;
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
