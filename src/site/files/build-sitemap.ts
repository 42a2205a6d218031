import { x } from 'xastscript';
import { compareText } from '../../model/compare.ts';
import { type Catalogue, pick } from '../catalogue.ts';
import { findCanonical } from '../metadata/find-canonical.ts';
import type { SiteFile } from '../site.ts';
import { PAGES, programUrl, yearUrl } from '../urls.ts';
import { renderXml, toLines } from './render-xml.ts';

/** So many addresses a sitemap may have (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The list of pages for search engines, of very many pages an index of lists; none where pages have no canonical URL.
 * @param most How many addresses a list may have.
 */
export function buildSitemap(
  pages: readonly { url: string }[],
  catalogue: Catalogue,
  most = MOST,
): SiteFile[] {
  if (findCanonical(PAGES.home, catalogue) === null) return [];
  if (pages.length <= most) return [toSitemap('sitemap.xml', pages, catalogue)];
  const found = pages.filter(({ url }) => findCanonical(url, catalogue) !== null);
  const parts = Array.from({ length: Math.ceil(found.length / most) }, (_, part) =>
    toSitemap(`sitemap-${part + 1}.xml`, found.slice(part * most, (part + 1) * most), catalogue),
  );
  return [{ path: 'sitemap.xml', content: () => renderIndex(parts, catalogue) }, ...parts];
}

function toSitemap(path: string, pages: readonly { url: string }[], catalogue: Catalogue): SiteFile {
  return { path, content: () => renderSitemap(pages, catalogue) };
}

function renderIndex(parts: readonly SiteFile[], { canonicalOf }: Catalogue): string {
  const sitemaps = parts.map(({ path }) => x('sitemap', [x('loc', canonicalOf(`/${path}`) ?? '')]));
  return renderXml(x('sitemapindex', { xmlns: XMLNS }, toLines(sitemaps)));
}

function renderSitemap(pages: readonly { url: string }[], catalogue: Catalogue): string {
  const changes = findChanges(catalogue);
  const urls = pages.flatMap(({ url }) => {
    const canonical = findCanonical(url, catalogue);
    if (canonical === null) return [];
    const day = changes.get(url);
    return x('url', [x('loc', canonical), ...(day === undefined ? [] : [x('lastmod', day)])]);
  });
  return renderXml(x('urlset', { xmlns: XMLNS }, toLines(urls)));
}

/** By url, the newest day on which a document changed that the page is made of, as far as anybody knows. */
function findChanges(catalogue: Catalogue): Map<string, string> {
  const { model, projects, mentors, skills, changedOf } = catalogue;
  const days = new Map<string, string>();
  const note = (paths: readonly string[], urls: readonly string[]): void => {
    for (const day of paths.flatMap((path) => changedOf(path) ?? []))
      for (const url of urls) if (compareText(days.get(url) ?? '', day) < 0) days.set(url, day);
  };
  for (const { url, year, program, documents } of model.terms)
    note(
      documents.map(({ path }) => path),
      [url, yearUrl(year), programUrl(program), ...INDEXES],
    );
  for (const idea of model.ideas) {
    const named = [
      ...pick(projects, idea.projects),
      ...pick(skills, idea.skills),
      ...pick(
        mentors,
        idea.mentors.map(({ id }) => id),
      ),
    ];
    note(
      idea.sources.map(({ path }) => path),
      [idea.url, ...named.map(({ url }) => url)],
    );
  }
  return days;
}

/** What every document may change. */
const INDEXES = [
  PAGES.home,
  PAGES.ideas,
  PAGES.terms,
  PAGES.projects,
  PAGES.mentors,
  PAGES.skills,
  PAGES.programs,
  PAGES.statistics,
  PAGES.quality,
];
