import type { Catalogue } from '../catalogue.ts';
import { PAGES } from '../urls.ts';
import type { Link, Mention } from '../views.ts';
import { feedsOf } from './feeds-of.ts';
import { describeSite, type Thing } from './things.ts';

/** What a page says to machines. */
export interface Metadata {
  /** Whether search engines are to pass the page over. */
  isHidden: boolean;
  openGraph: { property: string; content: string }[];
  /** JSON-LD, safe inside of a `<script>`; `null` where there is nothing to say. */
  structuredData: string | null;
  feeds: Link[];
}

export interface MetadataOptions {
  url: string;
  title: string;
  description: string;
  breadcrumbs: readonly Mention[];
  /** What the page is of. */
  thing: Thing | null;
}

/** Kinds of pages to Open Graph, by what they are of; all others are pages of a website. */
const TYPES = new Map([
  ['CreativeWork', 'article'],
  ['ProfilePage', 'profile'],
]);

export function buildMetadata(
  { url, title, description, breadcrumbs, thing }: MetadataOptions,
  catalogue: Catalogue,
): Metadata {
  if (url === PAGES.notFound) return { isHidden: true, openGraph: [], structuredData: null, feeds: [] };
  const openGraph = Object.entries({
    type: TYPES.get(thing?.['@type'] ?? '') ?? 'website',
    site_name: catalogue.settings.title,
    title,
    description,
    url: catalogue.isHidden ? null : catalogue.canonicalOf(url),
  });
  const things = [
    ...(url === PAGES.home ? [describeSite(catalogue)] : []),
    ...(thing === null ? [] : [thing]),
    ...(breadcrumbs.length === 0 ? [] : [describeTrail(breadcrumbs, catalogue)]),
  ];
  return {
    isHidden: catalogue.isHidden,
    openGraph: openGraph.flatMap(([name, content]) =>
      content === null ? [] : { property: `og:${name}`, content },
    ),
    structuredData: things.length === 0 ? null : toJsonLd(things),
    feeds: feedsOf(url, catalogue),
  };
}

function describeTrail(trail: readonly Mention[], { canonicalOf, hrefOf }: Catalogue): Thing {
  const home = hrefOf(PAGES.home);
  const root = canonicalOf(PAGES.home) ?? home;
  const toItem = (href: string): string => root + href.slice(home.length);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      ...(href === null ? {} : { item: toItem(href) }),
    })),
  };
}

/** Nothing in it ends a `<script>`, or begins a comment. */
function toJsonLd(things: readonly Thing[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
