import type { IdentifiedTerm } from '../model/identify-terms.ts';
import type { Reading } from '../parse/reading.ts';
import { endOfTerm, type TermDays } from './end-of-term.ts';

/**
 * Whether people still work with the term of a document. A document of no term is new.
 * @param today ISO 8601.
 */
export function isOpenTerm(reading: Reading, terms: readonly IdentifiedTerm[], today: string): boolean {
  const term = terms.find(({ readings }) => readings.some(({ path }) => path === reading.path));
  if (!term) return true;
  const end = endOfTerm(toDays(term));
  return end !== null && end >= today;
}

/** What all documents of a term say of its days. */
export function toDays({ year, readings }: IdentifiedTerm): TermDays {
  return {
    year,
    timeline: readings.flatMap(({ timeline }) => timeline),
    statuses: readings.flatMap(({ status }) => status?.value ?? []),
  };
}
