import { type Catalogue, ideasOf } from '../catalogue.ts';
import { PAGES, programUrl } from '../urls.ts';
import type { Link } from '../views.ts';

/** The feed of all ideas. */
export const FEED_URL = '/feed.xml';

/** The feed of a program. */
export function programFeedUrl(id: string): string {
  return `${programUrl(id)}feed.xml`;
}

/** The feeds that a page offers: that of everything, or that of its program. */
export function feedsOf(url: string, catalogue: Catalogue): Link[] {
  const { model, settings, hrefOf } = catalogue;
  if ((url === PAGES.home || url === PAGES.ideas) && model.ideas.length > 0)
    return [{ text: settings.title, href: hrefOf(FEED_URL) }];
  if (!url.startsWith(PAGES.programs)) return [];
  return model.programs
    .filter(({ id }) => url === programUrl(id) && ideasOf(id, catalogue).length > 0)
    .map(({ id, name }) => ({ text: `${settings.title}: ${name}`, href: hrefOf(programFeedUrl(id)) }));
}
