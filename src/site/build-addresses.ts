import type { Catalogue } from './catalogue.ts';
import type { SiteOptions } from './site-options.ts';
import { toHref } from './urls.ts';

/** What an href has of a url as it is. */
const PLAIN = /^[\w./~!*'()-]*$/;

/** How the addresses of a site's pages are written. */
export function buildAddresses({
  pathPrefix,
  url: host,
}: Pick<SiteOptions, 'pathPrefix' | 'url'>): Pick<Catalogue, 'hrefOf' | 'canonicalOf'> {
  const root = host === null ? null : new URL(pathPrefix, host).href;
  const place = (url: string, below: string): string =>
    PLAIN.test(url) ? below + url.slice(1) : toHref(url, below);
  return {
    hrefOf: (url) => place(url, pathPrefix),
    canonicalOf: (url) => (root === null ? null : place(url, root)),
  };
}
