import type { Catalogue } from '../catalogue.ts';
import { PAGES } from '../urls.ts';
import type { PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface ShortlistView extends PageView {
  /** Where ideas are picked. */
  ideas: string;
}

/** The page that compares ideas: which ones, its URL says; a script shows them. */
export function buildShortlistView(catalogue: Catalogue): ShortlistView {
  const description = 'Compare the ideas that you picked, side by side.';
  const page = { url: PAGES.shortlist, title: 'Shortlist', section: 'ideas', script: 'shortlist' } as const;
  return { ...buildPage({ ...page, description }, catalogue), ideas: catalogue.hrefOf(PAGES.ideas) };
}
