import type { Telling } from '../model/join-ideas.ts';
import type { IdeaReading } from '../parse/reading.ts';
import type { Surroundings } from './surroundings.ts';

/** What other documents of its term tell of an idea of one document. */
export function findOtherTellings(
  { line }: IdeaReading,
  path: string,
  { ideasAround }: Pick<Surroundings, 'ideasAround'>,
): Telling[] {
  const tellings = ideasAround(path).find((joined) =>
    joined.some((telling) => telling.path === path && telling.idea.line === line),
  );
  return (tellings ?? []).filter((telling) => telling.path !== path);
}
