import type { Metadata } from './metadata/build-metadata.ts';
import type { ProblemView } from './problems/build-problem-views.ts';

/*
 * One view object a page: everything that the page prints, ready to be printed. `href`s carry the path prefix and lead
 * somewhere safe; `html` is safe HTML; all else is plain text, which templates escape.
 */

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
  /** `null` where the host is not known, or the page is not to be found. */
  canonical: string | null;
  /** The Content-Security-Policy. */
  policy: string;
  /** The script that stands in the page itself: the policy knows it. */
  themeScript: string;
  metadata: Metadata;
  /** From the home page to this one, which comes last and is no link; none on the home page. */
  breadcrumbs: Mention[];
  /** Names of its scripts: files of `src/browser`. */
  scripts: string[];
  /** What is wrong in the documents that it is made of; none on a published site. */
  problems: ProblemView[];
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
