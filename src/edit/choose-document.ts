import { isOpenTerm } from '../check/is-open-term.ts';
import type { IdentifiedTerm } from '../model/identify-terms.ts';

/** A list of proposals that an idea could go to. */
export interface IdeaList {
  path: string;
  program: string;
  year: number;
  isOpen: boolean;
}

/**
 * The newest list of proposals of each program, the newest first: one of a term that is still open, where there is
 * one.
 * @param today ISO 8601.
 */
export function listIdeaLists(terms: readonly IdentifiedTerm[], today: string): IdeaList[] {
  const lists = terms.flatMap(({ program, year, readings }) => {
    const proposals = readings.filter(({ identity, isReadable }) => identity.kind === 'ideas' && isReadable);
    const reading = proposals.find(({ ideas }) => ideas.length > 0) ?? proposals[0];
    return reading ? [{ path: reading.path, program, year, isOpen: isOpenTerm(reading, terms, today) }] : [];
  });
  const programs = [...new Set(lists.map(({ program }) => program))];
  return programs.flatMap((program) => {
    const own = lists.filter((list) => list.program === program);
    return own.find(({ isOpen }) => isOpen) ?? own[0] ?? [];
  });
}

/** Where the list of a program would lie this year: as the one that there is does. */
export function suggestPath({ path, year }: IdeaList, today: string): string {
  return path.replaceAll(String(year), today.slice(0, 4));
}
