import { type Catalogue, linkTo } from '../catalogue.ts';
import type { Facet } from '../facets/build-facets.ts';
import { IDEA_TABLE_PATH } from '../files/build-idea-table.ts';
import { toIdeaItems } from '../lists/idea-lists.ts';
import { type FacetView, listFacets } from '../lists/list-facets.ts';
import { type Pager, paginate } from '../lists/paginate.ts';
import { toCount } from '../text/to-count.ts';
import { PAGES } from '../urls.ts';
import type { IdeaItem, Link, PageView } from '../views.ts';
import { toLead } from './build-index-views.ts';
import { buildPage } from './build-page.ts';

/** Some of all ideas. */
export interface IdeaIndexView extends PageView {
  lead: string;
  ideas: IdeaItem[];
  pager: Pager | null;
  /** What stands beside the first ideas; `null` on further pages. */
  explorer: { facets: FacetView[]; shortlist: string; downloads: Link[] } | null;
  /** The first page, from further ones. */
  first: Link | null;
}

/** So many ideas stand on a page of a list, and are shown at first by the explorer. */
export const IDEAS_A_PAGE = 60;

/** The pages of all ideas, newest first. The first has the explorer. */
export function buildIdeaIndex(facets: readonly Facet[], catalogue: Catalogue): IdeaIndexView[] {
  const { ideas } = catalogue.model;
  const terms = new Set(ideas.map(({ term }) => term)).size;
  const lead = toLead(ideas.length, 'idea', `of ${toCount(terms, 'term')}, newest term first`);
  const pages = paginate(ideas, { url: PAGES.ideas, size: IDEAS_A_PAGE }, catalogue);
  return pages.map(({ url, number, items, pager }) => {
    const isFirst = number === 1;
    const title = isFirst ? 'Ideas' : `Ideas, page ${number}`;
    const description = isFirst ? lead : `Page ${number} of ${pages.length}: ${lead}`;
    const page = { url, title, description, section: 'ideas' } as const;
    return {
      ...buildPage(isFirst ? { ...page, script: 'explorer' } : page, catalogue),
      lead: isFirst ? lead : `Page ${number} of ${pages.length}. ${lead}`,
      ideas: toIdeaItems(items, ['projects', 'term', 'skills'], catalogue),
      pager,
      explorer:
        isFirst && ideas.length > 0
          ? {
              facets: listFacets(facets, catalogue),
              shortlist: catalogue.hrefOf(PAGES.shortlist),
              downloads: toDownloads(catalogue),
            }
          : null,
      first: isFirst ? null : linkTo('Filter and search all ideas', PAGES.ideas, catalogue),
    };
  });
}

function toDownloads(catalogue: Catalogue): Link[] {
  return [
    linkTo('All ideas as CSV', `/${IDEA_TABLE_PATH}`, catalogue),
    linkTo('All ideas as JSON', '/api/ideas.json', catalogue),
  ];
}
