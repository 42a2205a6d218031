import type { Reading } from '../parse/reading.ts';
import { compareText } from './compare.ts';
import { toSlug } from './slug.ts';

/** The documents of one term. */
export interface IdentifiedTerm {
  id: string;
  program: string;
  year: number;
  name: string;
  /** Its documents, by path. */
  readings: Reading[];
}

/** Groups readings into terms, newest first. Documents without a program or a year belong to no term. */
export function identifyTerms(readings: readonly Reading[]): IdentifiedTerm[] {
  const terms = new Map<string, IdentifiedTerm & { part: string }>();
  for (const reading of [...readings].sort((a, b) => compareText(a.path, b.path))) {
    const { program, year, term } = reading.identity;
    if (program === null || year === null) continue;
    const part = term === null ? '' : toSlug(term);
    const id = toTermId(program, year, part);
    const known = terms.get(id);
    if (known) known.readings.push(reading);
    else
      terms.set(id, {
        id,
        program: toSlug(program),
        year,
        name: termName(term, year),
        readings: [reading],
        part,
      });
  }
  return [...terms.values()].sort(newestFirst).map(({ part: _, ...term }) => term);
}

/** The id of a term that somebody wrote: "LFX-Mentorship/2022/Spring" is "lfx-mentorship/2022/spring". */
export function normalizeTermId(id: string): string {
  const [program = '', year = '', part = ''] = id.split('/');
  return toTermId(program, year, part);
}

function toTermId(program: string, year: number | string, part: string): string {
  return [toSlug(program), year, ...(part ? [toSlug(part)] : [])].join('/');
}

/** "01-Spring" is "Spring", "q2" is "Q2"; a whole year is called by its number. */
function termName(term: string | null, year: number): string {
  if (term === null) return String(year);
  const name = term.replace(/^\d+[-_.\s]+(?=\S)/, '');
  return name.replace(/^[a-z]|-q(?=\d)/g, (start) => start.toUpperCase());
}

/** By year; within a year later parts first ("03-Fall" before "01-Spring", "q3" before "q2"), then by program. */
function newestFirst(a: { year: number; part: string; program: string }, b: typeof a): number {
  return b.year - a.year || compareText(b.part, a.part) || compareText(a.program, b.program);
}
