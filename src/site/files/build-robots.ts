import type { Catalogue } from '../catalogue.ts';
import type { SiteFile } from '../site.ts';
import { PAGES } from '../urls.ts';

/** What crawlers ask for first: all pages are theirs, and the sitemap tells which there are. */
export function buildRobots({ hrefOf, canonicalOf }: Catalogue): SiteFile {
  const sitemap = canonicalOf('/sitemap.xml');
  const isRoot = hrefOf(PAGES.home) === '/';
  const lines = [
    ...(isRoot
      ? []
      : ['# Crawlers read this at the root of a host only: name the sitemap in the file there.']),
    'User-agent: *',
    'Allow: /',
    ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`]),
  ];
  return { path: 'robots.txt', content: `${lines.join('\n')}\n` };
}
