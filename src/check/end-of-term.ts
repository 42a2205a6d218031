import type { TimelineEntry } from '../parse/reading.ts';

/** Words of a status that say that a term is over. */
const OVER = /\b(?:archived|closed|complete|completed|done|ended|finished|over|past)\b/i;

/** What tells whether people still work with a term. */
export interface TermDays {
  year: number;
  timeline: readonly Pick<TimelineEntry, 'start' | 'end'>[];
  /** As its documents say. */
  statuses: readonly string[];
}

/**
 * The last day (ISO 8601) on which people work with a term: the last one of its timeline; without one, the last one of
 * its year. `null` where its status says that it is over, and no timeline says otherwise.
 */
export function endOfTerm({ year, timeline, statuses }: TermDays): string | null {
  const days = timeline.flatMap(({ start, end }) => [start, end].filter((day) => day !== null));
  const last = days.sort().at(-1);
  if (last !== undefined) return last;
  return statuses.some((status) => OVER.test(status)) ? null : `${year}-12-31`;
}
