import type { Catalogue } from '../catalogue.ts';
import type { SiteFile } from '../site.ts';
import { PAGES } from '../urls.ts';

/**
 * What crawlers ask for first: all pages are theirs, and the sitemap tells which there are.
 *
 * A site that is hidden, as a preview is, keeps them out altogether. Those that obey do not see the `noindex` of its
 * pages then, and may list an address that somebody links to, without a word of what is there. This is the smaller evil:
 * nothing but a comment leads to a preview, it is gone after days, and the files beside its pages (JSON, CSV, feeds)
 * have no place for a `noindex`. That of the pages is for those who do not ask here, and for previews in a folder of a
 * host, where nobody asks.
 */
export function buildRobots({ isHidden, hrefOf, canonicalOf }: Catalogue): SiteFile {
  const sitemap = isHidden ? null : canonicalOf('/sitemap.xml');
  const isRoot = hrefOf(PAGES.home) === '/';
  const advice = isHidden
    ? 'the pages themselves ask not to be listed'
    : 'name the sitemap in the file there';
  const lines = [
    ...(isRoot ? [] : [`# Crawlers read this at the root of a host only: ${advice}.`]),
    'User-agent: *',
    isHidden ? 'Disallow: /' : 'Allow: /',
    ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`]),
  ];
  return { path: 'robots.txt', content: () => `${lines.join('\n')}\n` };
}
