import { type Catalogue, linkTo } from '../catalogue.ts';
import { buildMetadata } from '../metadata/build-metadata.ts';
import { findCanonical } from '../metadata/find-canonical.ts';
import type { Thing } from '../metadata/things.ts';
import { THEME_SCRIPT } from '../policy/theme-script.ts';
import { buildProblemViews } from '../problems/build-problem-views.ts';
import { PAGES } from '../urls.ts';
import type { Link, Mention, PageView } from '../views.ts';
import { SECTIONS, type Section } from './build-frames.ts';

/** What a page says of itself. */
export interface PageOptions {
  url: string;
  title: string;
  description: string;
  /** The index page that it belongs to; `null` for pages of their own. */
  section: Section | null;
  /** Pages between its index page, or the home page, and itself. */
  path?: readonly Link[];
  /** Name of a further script of the page: a file of `src/browser`. */
  script?: string;
  /** What it is of, for search engines. */
  thing?: Thing;
}

/** What every page has, for one page. */
export function buildPage(
  { url, title, description, section, path = [], script, thing }: PageOptions,
  catalogue: Catalogue,
): PageView {
  const siteTitle = catalogue.settings.title;
  const breadcrumbs = url === PAGES.home ? [] : buildBreadcrumbs({ url, title, section, path }, catalogue);
  const metadata = buildMetadata({ url, title, description, breadcrumbs, thing: thing ?? null }, catalogue);
  return {
    url,
    title,
    documentTitle: url === PAGES.home ? siteTitle : `${title} – ${siteTitle}`,
    description,
    canonical: findCanonical(url, catalogue),
    breadcrumbs,
    policy: catalogue.policy,
    themeScript: THEME_SCRIPT,
    metadata,
    scripts: ['site', ...(script === undefined ? [] : [script])],
    problems: buildProblemViews(url, catalogue),
    frame: catalogue.frameOf(url, section),
  };
}

type Trail = Pick<PageOptions, 'url' | 'title' | 'section' | 'path'>;

function buildBreadcrumbs({ url, title, section, path = [] }: Trail, catalogue: Catalogue): Mention[] {
  const home = linkTo('Home', PAGES.home, catalogue);
  const isIndex = section !== null && url === PAGES[section];
  const index = section === null || isIndex ? [] : [linkTo(SECTIONS[section], PAGES[section], catalogue)];
  return [home, ...index, ...path, { text: title, href: null }];
}
