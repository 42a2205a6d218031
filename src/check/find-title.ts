import type { Reading } from '../parse/reading.ts';
import type { Problem } from './problem.ts';

/** The title of the idea that a problem stands in; `null` where it stands in none. */
export function findTitle({ place }: Problem, reading: Reading | null): string | null {
  const { line } = place.start;
  return reading?.ideas.find((idea) => idea.line <= line && line <= idea.endLine)?.title.value ?? null;
}
