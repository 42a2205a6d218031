import { indexBy } from '../../model/index-by.ts';
import type { Idea } from '../../model/model.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Facet, FacetValue } from '../facets/build-facets.ts';
import { toIdeaItems } from '../lists/idea-lists.ts';
import { type Pager, paginate } from '../lists/paginate.ts';
import { toCount } from '../text/to-count.ts';
import { statedUrl } from '../urls.ts';
import type { IdeaItem, PageView } from '../views.ts';
import { IDEAS_A_PAGE } from './build-idea-index.ts';
import { buildPage } from './build-page.ts';

/** The ideas of one status, size or difficulty, or some of them. */
export interface StatedView extends PageView {
  lead: string;
  ideas: IdeaItem[];
  pager: Pager | null;
}

type StatedFacet = Parameters<typeof statedUrl>[0];

/** The pages of the ideas of each status, size and difficulty. */
export function buildStatedViews(facets: readonly Facet[], catalogue: Catalogue): StatedView[] {
  return facets.flatMap(({ name, title, values, of }) => {
    if (name !== 'status' && name !== 'size' && name !== 'difficulty') return [];
    const byValue = indexBy([...catalogue.model.ideas.entries()], ([index]) => of[index] ?? []);
    return values.flatMap((value, place) => {
      const ideas = (byValue.get(place) ?? []).map(([, idea]) => idea);
      return buildPages({ facet: name, title, value, ideas }, catalogue);
    });
  });
}

interface Some {
  facet: StatedFacet;
  /** Of the facet. */
  title: string;
  value: FacetValue;
  ideas: readonly Idea[];
}

function buildPages({ facet, title, value, ideas }: Some, catalogue: Catalogue): StatedView[] {
  const url = statedUrl(facet, value.id);
  const heading = `Ideas by ${title.toLowerCase()}: ${value.label}`;
  const pages = paginate(ideas, { url, size: IDEAS_A_PAGE }, catalogue);
  return pages.map(({ url, number, items, pager }) => {
    const where = pager === null ? '' : `, page ${number} of ${pages.length}`;
    const lead = `${toCount(ideas.length, 'idea')}, newest term first${where}.`;
    const name = number === 1 ? heading : `${heading}, page ${number}`;
    return {
      ...buildPage({ url, title: name, description: `${heading}. ${lead}`, section: 'ideas' }, catalogue),
      lead,
      ideas: toIdeaItems(items, ['projects', 'term', 'skills'], catalogue),
      pager,
    };
  });
}
