import { type Catalogue, linkTo } from '../catalogue.ts';
import { buildMetadata } from '../metadata/build-metadata.ts';
import { FEED_URL } from '../metadata/feeds-of.ts';
import type { Thing } from '../metadata/things.ts';
import { buildProblemViews } from '../problems/build-problem-views.ts';
import { PAGES } from '../urls.ts';
import type { Frame, Link, Mention, NavigationLink, PageView } from '../views.ts';

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

type Section = keyof typeof SECTIONS;

/** The index pages. */
const SECTIONS = {
  ideas: 'Ideas',
  projects: 'Projects',
  mentors: 'Mentors',
  skills: 'Skills',
  terms: 'Terms',
  programs: 'Programs',
  statistics: 'Statistics',
  quality: 'Data quality',
  rules: 'Rules',
} as const satisfies Partial<Record<keyof typeof PAGES, string>>;

/** In the order of the navigation. */
const NAVIGATION = [
  'ideas',
  'projects',
  'mentors',
  'skills',
  'terms',
  'statistics',
] as const satisfies Section[];

/** What the footer leads to. */
const FOOTER = [
  ['Programs', PAGES.programs],
  ['Playground', PAGES.playground],
  ['What is checked', PAGES.rules],
  ['Data quality', PAGES.quality],
  ['All data (JSON)', '/api/model.json'],
  ['Its JSON Schema', '/api/schema.json'],
] as const;

/** Where there are ideas. */
const FEED = ['New ideas (Atom feed)', FEED_URL] as const;

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
    canonical: metadata.isHidden ? null : catalogue.canonicalOf(url),
    breadcrumbs,
    metadata,
    scripts: ['site', ...(script === undefined ? [] : [script])],
    problems: buildProblemViews(url, catalogue),
    frame: buildFrame(url, section, catalogue),
  };
}

/** Links to the pages of the navigation. */
export function buildSectionLinks(catalogue: Catalogue): Link[] {
  return NAVIGATION.map((name) => linkTo(SECTIONS[name], PAGES[name], catalogue));
}

type Trail = Pick<PageOptions, 'url' | 'title' | 'section' | 'path'>;

function buildBreadcrumbs({ url, title, section, path = [] }: Trail, catalogue: Catalogue): Mention[] {
  const home = linkTo('Home', PAGES.home, catalogue);
  const isIndex = section !== null && url === PAGES[section];
  const index = section === null || isIndex ? [] : [linkTo(SECTIONS[section], PAGES[section], catalogue)];
  return [home, ...index, ...path, { text: title, href: null }];
}

function buildFrame(url: string, section: Section | null, catalogue: Catalogue): Frame {
  const { model, hrefOf, settings } = catalogue;
  const navigation = NAVIGATION.map((name): NavigationLink => {
    const current = name !== section ? null : url === PAGES[name] ? 'page' : 'true';
    return { ...linkTo(SECTIONS[name], PAGES[name], catalogue), current };
  });
  return {
    siteTitle: settings.title,
    home: hrefOf(PAGES.home),
    assets: hrefOf('/assets/'),
    navigation,
    footer: [...FOOTER, ...(model.ideas.length > 0 ? [FEED] : [])].map(([text, file]) =>
      linkTo(text, file, catalogue),
    ),
    repository:
      settings.repository === null ? null : { text: 'Documents on GitHub', href: settings.repository },
  };
}
