import { fold } from './fold.ts';
import { PHASES, type Phase, type Vocabulary } from './vocabulary.ts';

/**
 * The phase of a term that an activity belongs to, by the longest of the phrases found in it; of two that are equally
 * long the one of the earlier phase. `null` where none is found.
 */
export function findPhase(activity: string, { phases }: Vocabulary['timeline']): Phase | null {
  let found: { phase: Phase; length: number } | null = null;
  for (const phase of PHASES) {
    const length = longestPhrase(activity, phases[phase]);
    if (length > (found?.length ?? 0)) found = { phase, length };
  }
  return found?.phase ?? null;
}

/** Whether one of some phrases stands in a text, as whole words. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  return longestPhrase(text, phrases) > 0;
}

/** Length of the longest phrase that stands in a text, folded; 0 where none does. */
function longestPhrase(text: string, phrases: readonly string[]): number {
  const words = ` ${fold(text)} `;
  const found = phrases.map(fold).filter((phrase) => words.includes(` ${phrase} `));
  return Math.max(0, ...found.map((phrase) => phrase.length));
}
