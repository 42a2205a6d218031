import { editDistance } from './edit-distance.ts';

export interface NearestOptions<T> {
  /** What of a candidate is compared, in the form that the word has. */
  textOf(candidate: T): string;
  /** How many slips of the keyboard may part the word from a candidate's text. */
  mostSlips(text: string): number;
}

/** The candidates that the fewest slips part from a word, in their order; none where all of them are too far. */
export function findNearest<T>(
  word: string,
  candidates: readonly T[],
  { textOf, mostSlips }: NearestOptions<T>,
): T[] {
  let least = Number.POSITIVE_INFINITY;
  let nearest: T[] = [];
  for (const candidate of candidates) {
    const text = textOf(candidate);
    const most = Math.min(mostSlips(text), least);
    if (Math.abs(text.length - word.length) > most) continue;
    const slips = editDistance(word, text, most);
    if (slips > most) continue;
    nearest = slips < least ? [candidate] : [...nearest, candidate];
    least = slips;
  }
  return nearest;
}
