import { buildFacets, type Facet } from '../../site/facets/build-facets.ts';
import type { Brief } from '../../site/files/build-brief.ts';
import { ideaIdAt } from '../../site/table/to-idea-record.ts';

/** The ideas in brief, with what the explorer looks up. An idea's place is the one it has in the brief. */
export interface IdeaIndex {
  brief: Brief;
  facets: Facet[];
  /** By the ids of the model. */
  placeOf: ReadonlyMap<string, number>;
}

export function buildIdeaIndex(brief: Brief): IdeaIndex {
  const ids = brief.ideas.slug.map((_, place) => ideaIdAt(brief, place));
  return { brief, facets: buildFacets(brief), placeOf: new Map(ids.map((id, place) => [id, place])) };
}
