import type { IdentifiedTerm } from '../model/identify-terms.ts';
import type { Reading } from '../parse/reading.ts';

/** Words of a status that say that a term is over. */
const OVER = /\b(?:archived|closed|complete|completed|done|ended|finished|over|past)\b/i;

/**
 * Whether people still work with the term of a document: up to the last day of its timeline; without one, up to the
 * end of its year, unless its status says that it is over. A document of no term is new.
 * @param today ISO 8601.
 */
export function isOpenTerm(reading: Reading, terms: readonly IdentifiedTerm[], today: string): boolean {
  const term = terms.find(({ readings }) => readings.some(({ path }) => path === reading.path));
  if (!term) return true;
  const days = term.readings.flatMap(({ timeline }) =>
    timeline.flatMap(({ start, end }) => [start, end].filter((day) => day !== null)),
  );
  const last = days.sort().at(-1);
  if (last !== undefined) return last >= today;
  const isOver = term.readings.some(({ status }) => status !== null && OVER.test(status.value));
  return !isOver && term.year >= Number(today.slice(0, 4));
}
