import type { Catalogue } from '../catalogue.ts';
import { FEED_URL } from '../metadata/feeds-of.ts';
import { PAGES } from '../urls.ts';
import type { Frame, Link, NavigationLink } from '../views.ts';

export type Section = keyof typeof SECTIONS;

/** The index pages. */
export const SECTIONS = {
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

type Options = Pick<Catalogue, 'hrefOf' | 'settings'> & { hasIdeas: boolean };

/** What stands around the content of each page: made once for all pages of a section, and for its index page. */
export function buildFrames(options: Options): (url: string, section: Section | null) => Frame {
  const outside = buildFrame(options);
  const inside = new Map<Section | null, Frame>(
    NAVIGATION.map((section) => [section, markCurrent(outside, section)]),
  );
  const indexes = new Map<string, Frame>(
    NAVIGATION.map((section) => [PAGES[section], markCurrent(outside, section, 'page')]),
  );
  return (url, section) => indexes.get(url) ?? inside.get(section) ?? outside;
}

/** Links to the pages of the navigation. */
export function buildSectionLinks({ hrefOf }: Pick<Catalogue, 'hrefOf'>): Link[] {
  return NAVIGATION.map((name) => ({ text: SECTIONS[name], href: hrefOf(PAGES[name]) }));
}

function markCurrent(frame: Frame, section: Section, current: NavigationLink['current'] = 'true'): Frame {
  const navigation = frame.navigation.map((link, place) => ({
    ...link,
    current: NAVIGATION[place] === section ? current : null,
  }));
  return { ...frame, navigation };
}

function buildFrame({ hrefOf, settings, hasIdeas }: Options): Frame {
  const { title, repository } = settings;
  return {
    siteTitle: title,
    home: hrefOf(PAGES.home),
    assets: hrefOf('/assets/'),
    navigation: buildSectionLinks({ hrefOf }).map((link) => ({ ...link, current: null })),
    footer: [...FOOTER, ...(hasIdeas ? [FEED] : [])].map(([text, file]) => ({ text, href: hrefOf(file) })),
    repository: repository === null ? null : { text: 'Documents on GitHub', href: repository },
  };
}
