import { x } from 'xastscript';
import { compareText } from '../../model/compare.ts';
import { type Catalogue, pick } from '../catalogue.ts';
import { findCanonical } from '../metadata/find-canonical.ts';
import type { SiteFile } from '../site.ts';
import { PAGES, programUrl, yearUrl } from '../urls.ts';
import { renderXml, toLines } from './render-xml.ts';

/** The list of pages for search engines; none where pages have no canonical URL. */
export function buildSitemap(pages: readonly { url: string }[], catalogue: Catalogue): SiteFile[] {
  if (findCanonical(PAGES.home, catalogue) === null) return [];
  return [{ path: 'sitemap.xml', content: () => renderSitemap(pages, catalogue) }];
}

function renderSitemap(pages: readonly { url: string }[], catalogue: Catalogue): string {
  const changes = findChanges(catalogue);
  const urls = pages.flatMap(({ url }) => {
    const canonical = findCanonical(url, catalogue);
    if (canonical === null) return [];
    const day = changes.get(url);
    return x('url', [x('loc', canonical), ...(day === undefined ? [] : [x('lastmod', day)])]);
  });
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return renderXml(x('urlset', { xmlns }, toLines(urls)));
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
