import type { Term } from './model.ts';

/** "LFX Mentorship 2022 Spring"; of a program that has one term a year, "Google Summer of Code 2019". */
export function toTermTitle(
  { program, year, name }: Pick<Term, 'program' | 'year' | 'name'>,
  programs: ReadonlyMap<string, string>,
): string {
  return [programs.get(program) ?? program, year, ...(name === String(year) ? [] : [name])].join(' ');
}
