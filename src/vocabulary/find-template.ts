import type { IdeaTemplate, Programs } from './vocabulary.ts';

/** What a program asks of the ideas of a year; `null` where nobody has written it down. */
export function findTemplate(
  { program, year }: { program: string | null; year: number | null },
  programs: Programs,
): IdeaTemplate | null {
  const templates = programs.find(({ id }) => id === program)?.templates ?? [];
  return templates.findLast(({ from }) => from === undefined || (year !== null && year >= from)) ?? null;
}
