import type { VFileMessage } from 'vfile-message';
import type { Metadata } from './metadata/build-metadata.ts';
import type { HomeView } from './pages/build-home-view.ts';
import type { IdeaIndexView } from './pages/build-idea-index.ts';
import type { IdeaView } from './pages/build-idea-view.ts';
import type { MentorIndexView } from './pages/build-mentor-index.ts';
import type { MentorView } from './pages/build-mentor-view.ts';
import type { ProgramIndexView } from './pages/build-program-index.ts';
import type { ProgramView } from './pages/build-program-view.ts';
import type { ProjectView } from './pages/build-project-view.ts';
import type { QualityView, QualityYearView } from './pages/build-quality-views.ts';
import type { ShortlistView } from './pages/build-shortlist-view.ts';
import type { SkillView } from './pages/build-skill-view.ts';
import type { StatedView } from './pages/build-stated-views.ts';
import type { StatisticsView } from './pages/build-statistics-view.ts';
import type { TermView } from './pages/build-term-view.ts';
import type { YearView } from './pages/build-year-view.ts';
import type { RedirectView } from './redirects/build-redirects.ts';

/*
 * One view object a page: everything that the page prints, ready to be printed. `href`s carry the path prefix and lead
 * somewhere safe; `html` is safe HTML; all else is plain text, which templates escape.
 */

/** All that is written: the pages by kind, those that lead on from former addresses, and further files. */
export interface Site {
  home: HomeView[];
  notFound: NotFoundView[];
  ideaIndex: IdeaIndexView[];
  stated: StatedView[];
  shortlist: ShortlistView[];
  termIndex: TermIndexView[];
  projectIndex: ListView[];
  mentorIndex: MentorIndexView[];
  skillIndex: ListView[];
  statistics: StatisticsView[];
  ideas: IdeaView[];
  terms: TermView[];
  programIndex: ProgramIndexView[];
  programs: ProgramView[];
  years: YearView[];
  projects: ProjectView[];
  mentors: MentorView[];
  skills: SkillView[];
  quality: QualityView[];
  qualityYears: QualityYearView[];
  redirects: RedirectView[];
  files: SiteFile[];
  /** What kept redirects out of the site. */
  problems: VFileMessage[];
}

/** A kind of page with all that pages have. */
export type PageKind = Exclude<keyof Site, 'redirects' | 'files' | 'problems'>;

/** A file that is not a page. */
export interface SiteFile {
  /** Relative to the root of the site: "api/model.json". */
  path: string;
  content: string;
}

export interface Link {
  text: string;
  href: string;
}

/** Text that is a link where there is something to lead to. */
export interface Mention {
  text: string;
  href: string | null;
}

export interface NavigationLink extends Link {
  /** "page" for the page itself, "true" for the part of the site that it belongs to. */
  current: 'page' | 'true' | null;
}

/** What all pages have around their content. */
export interface Frame {
  siteTitle: string;
  home: string;
  /** Href of the folder of style sheets and scripts, with a slash behind it. */
  assets: string;
  navigation: NavigationLink[];
  footer: Link[];
  /** The repository of the content; `null` where the settings name none. */
  repository: Link | null;
}

/** What every page has. */
export interface PageView {
  /** Where the page is written, without path prefix: "/ideas/x/". */
  url: string;
  /** The page's heading. */
  title: string;
  /** For `<title>`: with the title of the site. */
  documentTitle: string;
  description: string;
  canonical: string | null;
  metadata: Metadata;
  /** From the home page to this one, which comes last and is no link; none on the home page. */
  breadcrumbs: Mention[];
  /** Names of its scripts: files of `src/browser`. */
  scripts: string[];
  frame: Frame;
}

/** An idea in a list. */
export interface IdeaItem extends Link {
  /** None where the list goes without saying whose idea it is: one of two projects says so in any case. */
  projects: Mention[];
  /** `null` where the list goes without saying of which term its ideas are. */
  term: Link | null;
  /** The first few; none where the list does not tell them. */
  skills: string[];
  status: StatusView;
}

/** Ideas below a heading of their own. */
export interface IdeaGroup {
  heading: Mention;
  count: string;
  ideas: IdeaItem[];
}

export interface StatusView {
  /** The model's word, for styles. */
  key: string;
  label: string;
}

/** Something in a list, with a few words about it. */
export interface Entry extends Link {
  about: Mention[];
}

/** A term in a list: about it, how many ideas it has and how far it has come. */
export interface TermItem extends Entry {
  projects: Link[];
}

/** A year and its terms. */
export interface YearItem extends Link {
  count: string;
  terms: TermItem[];
}

export interface NotFoundView extends PageView {
  links: Link[];
}

export interface TermIndexView extends PageView {
  lead: string;
  /** The file with the days of all terms; `null` where there are none. */
  calendar: string | null;
  years: YearItem[];
}

/** A page that is one list. */
export interface ListView extends PageView {
  lead: string;
  entries: Entry[];
}

export interface DateView {
  /** ISO 8601. */
  datetime: string;
  text: string;
}
