import { compareNames } from '../../model/compare.ts';
import { indexBy } from '../../model/index-by.ts';
import type { Idea } from '../../model/model.ts';
import { buildUniqueNames, toSlug } from '../../model/slug.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readStated, type Stated } from './read-stated.ts';

/** What some ideas state under one head: lists of one length, and for each idea its place in them. */
export interface StatedColumn {
  /** Names as segments of a URL. */
  id: string[];
  /** The names of the vocabulary first, in its order; then others, by name. */
  name: string[];
  of: (number | null)[];
}

/**
 * The sizes and the difficulties that ideas state. Names that fold alike are one; one that the vocabulary does not have
 * is listed where two ideas state it: what a single one says in words of its own is nothing to sift by.
 */
export function listStated(
  ideas: readonly Idea[],
  facets: Vocabulary['facets'],
): Record<keyof Stated, StatedColumn> {
  const stated = ideas.map((idea) => readStated(idea, facets));
  const columnOf = (key: keyof Stated): StatedColumn =>
    toColumn(
      stated.map((idea) => idea[key]),
      Object.keys(facets[key].names),
    );
  return { size: columnOf('size'), difficulty: columnOf('difficulty') };
}

function toColumn(stated: readonly (string | null)[], order: readonly string[]): StatedColumn {
  const counts = indexBy(stated, (name) => (name === null ? [] : [fold(name)]));
  const present = [...new Set(stated.filter((name) => name !== null))]
    .filter((name) => order.includes(name) || (counts.get(fold(name))?.length ?? 0) > 1)
    .sort(compareNames);
  const names = new Map<string, string>();
  for (const name of [...order.filter((known) => present.includes(known)), ...present])
    if (!names.has(fold(name))) names.set(fold(name), name);
  const places = new Map([...names.keys()].map((key, place) => [key, place]));
  const unique = buildUniqueNames();
  return {
    id: [...names.values()].map((name) => unique(toSlug(name))),
    name: [...names.values()],
    of: stated.map((name) => (name === null ? null : (places.get(fold(name)) ?? null))),
  };
}
