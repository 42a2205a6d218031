import { indexBy } from '../../model/index-by.ts';
import type { Idea } from '../../model/model.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Facet, FacetValue } from '../facets/build-facets.ts';
import { toIdeaItems } from '../lists/idea-lists.ts';
import { buildPager, type ListPage, type Pager, paginate } from '../lists/paginate.ts';
import type { Page } from '../site.ts';
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
export function buildStatedPages(facets: readonly Facet[], catalogue: Catalogue): Page<StatedView>[] {
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

function buildPages(some: Some, catalogue: Catalogue): Page<StatedView>[] {
  const url = statedUrl(some.facet, some.value.id);
  return paginate(some.ideas, { url, size: IDEAS_A_PAGE }).map((page) => ({
    url: page.url,
    view: () => buildView(page, some, catalogue),
  }));
}

function buildView(page: ListPage<Idea>, { title, value, ideas }: Some, catalogue: Catalogue): StatedView {
  const { url, number, list } = page;
  const heading = `Ideas by ${title.toLowerCase()}: ${value.label}`;
  const where = list.count === 1 ? '' : `, page ${number} of ${list.count}`;
  const lead = `${toCount(ideas.length, 'idea')}, newest term first${where}.`;
  const name = number === 1 ? heading : `${heading}, page ${number}`;
  return {
    ...buildPage({ url, title: name, description: `${heading}. ${lead}`, section: 'ideas' }, catalogue),
    lead,
    ideas: toIdeaItems(page.items, ['projects', 'term', 'skills'], catalogue),
    pager: buildPager(page, catalogue),
  };
}
