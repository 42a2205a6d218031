import type { Idea } from '../../model/model.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import type { Facet } from '../facets/build-facets.ts';
import { IDEA_TABLE_PATH } from '../files/build-idea-table.ts';
import { toIdeaItems } from '../lists/idea-lists.ts';
import { type FacetView, listFacets } from '../lists/list-facets.ts';
import { buildPager, type ListPage, type Pager, paginate } from '../lists/paginate.ts';
import type { Page } from '../site.ts';
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
export function buildIdeaIndex(facets: readonly Facet[], catalogue: Catalogue): Page<IdeaIndexView>[] {
  const { ideas } = catalogue.model;
  const terms = new Set(ideas.map(({ term }) => term)).size;
  const lead = toLead(ideas.length, 'idea', `of ${toCount(terms, 'term')}, newest term first`);
  return paginate(ideas, { url: PAGES.ideas, size: IDEAS_A_PAGE }).map((page) => ({
    url: page.url,
    view: () => (page.number === 1 ? buildFirst : buildFurther)({ page, lead, facets }, catalogue),
  }));
}

interface Part {
  page: ListPage<Idea>;
  /** Of the whole list. */
  lead: string;
  facets: readonly Facet[];
}

function buildFirst({ page, lead, facets }: Part, catalogue: Catalogue): IdeaIndexView {
  const { url } = page;
  return {
    ...buildPage({ url, title: 'Ideas', description: lead, section: 'ideas', script: 'explorer' }, catalogue),
    ...buildList(page, catalogue),
    lead,
    explorer:
      page.items.length > 0
        ? {
            facets: listFacets(facets, catalogue),
            shortlist: catalogue.hrefOf(PAGES.shortlist),
            downloads: toDownloads(catalogue),
          }
        : null,
    first: null,
  };
}

function buildFurther({ page, lead }: Part, catalogue: Catalogue): IdeaIndexView {
  const { url, number, list } = page;
  const place = `Page ${number} of ${list.count}`;
  const about = { url, title: `Ideas, page ${number}`, description: `${place}: ${lead}` };
  return {
    ...buildPage({ ...about, section: 'ideas' }, catalogue),
    ...buildList(page, catalogue),
    lead: `${place}. ${lead}`,
    explorer: null,
    first: linkTo('Filter and search all ideas', PAGES.ideas, catalogue),
  };
}

function buildList(page: ListPage<Idea>, catalogue: Catalogue): Pick<IdeaIndexView, 'ideas' | 'pager'> {
  return {
    ideas: toIdeaItems(page.items, ['projects', 'term', 'skills'], catalogue),
    pager: buildPager(page, catalogue),
  };
}

function toDownloads(catalogue: Catalogue): Link[] {
  return [
    linkTo('All ideas as CSV', `/${IDEA_TABLE_PATH}`, catalogue),
    linkTo('All ideas as JSON', '/api/ideas.json', catalogue),
  ];
}
