import { buildFacets, type Facet } from '../../site/facets/build-facets.ts';
import type { Brief, BriefWindow } from '../../site/files/build-brief.ts';
import { ideaIdAt } from '../../site/table/to-idea-record.ts';
import { stateOf } from '../../site/windows/state-of.ts';
import { dayFor, type Moment, type WindowMark } from '../../site/windows/tell-window.ts';

/** The ideas in brief, with what the explorer looks up. An idea's place is the one it has in the brief. */
export interface IdeaIndex {
  brief: Brief;
  facets: Facet[];
  /** By the ids of the model. */
  placeOf: ReadonlyMap<string, number>;
  /** Of each idea, whether its term takes applications now. */
  isOpen: boolean[];
}

export function buildIdeaIndex(brief: Brief, now: Moment): IdeaIndex {
  const ids = brief.ideas.slug.map((_, place) => ideaIdAt(brief, place));
  const openTerms = brief.terms.applications.map((windows) => windows.some((window) => isOpen(window, now)));
  return {
    brief,
    facets: buildFacets(brief),
    placeOf: new Map(ids.map((id, place) => [id, place])),
    isOpen: brief.ideas.term.map((term) => openTerms[term] ?? false),
  };
}

function isOpen([start, end, until]: BriefWindow, now: Moment): boolean {
  const mark: WindowMark = { manner: 'entry', part: 'whole', start, end, until };
  return stateOf(mark, dayFor(mark, now)) === 'open';
}
