import type { Brief } from '../../site/files/build-brief.ts';
import { ideaIdAt } from '../../site/table/to-idea-record.ts';

/** The ideas that a URL picks. */
export interface Shortlist {
  /** Their places in the brief, in the order of the URL. */
  places: number[];
  /** How many more it picks that the site does not have. */
  missing: number;
}

export function readShortlist(params: URLSearchParams, brief: Brief): Shortlist {
  const ids = [...new Set(params.getAll('pick'))];
  const placeOf = new Map(brief.ideas.slug.map((_, place) => [ideaIdAt(brief, place), place]));
  const places = ids.flatMap((id) => placeOf.get(id) ?? []);
  return { places, missing: ids.length - places.length };
}

/** What a page says of a shortlist. */
export function describeShortlist({ places, missing }: Shortlist): string {
  const count = places.length === 1 ? '1 idea.' : `${places.length} ideas.`;
  const lost =
    missing === 1
      ? 'One idea of this list is not here any more.'
      : `${missing} ideas of this list are not here any more.`;
  return [...(places.length > 0 ? [count] : []), ...(missing > 0 ? [lost] : [])].join(' ');
}
