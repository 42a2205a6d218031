import type { VFileMessage } from 'vfile-message';
import type { HomeView } from './pages/build-home-view.ts';
import type { IdeaIndexView } from './pages/build-idea-index.ts';
import type { IdeaView } from './pages/build-idea-view.ts';
import type { MentorIndexView } from './pages/build-mentor-index.ts';
import type { MentorView } from './pages/build-mentor-view.ts';
import type { PlaygroundView } from './pages/build-playground-view.ts';
import type { ProgramIndexView } from './pages/build-program-index.ts';
import type { ProgramView } from './pages/build-program-view.ts';
import type { ProjectView } from './pages/build-project-view.ts';
import type { QualityView, QualityYearView } from './pages/build-quality-pages.ts';
import type { RuleIndexView, RuleView } from './pages/build-rule-pages.ts';
import type { ShortlistView } from './pages/build-shortlist-view.ts';
import type { SkillView } from './pages/build-skill-view.ts';
import type { StatedView } from './pages/build-stated-pages.ts';
import type { StatisticsView } from './pages/build-statistics-view.ts';
import type { TermView } from './pages/build-term-view.ts';
import type { YearView } from './pages/build-year-view.ts';
import type { RedirectView } from './redirects/build-redirects.ts';
import type { ListView, NotFoundView, TermIndexView } from './views.ts';

/**
 * A page before it is written. The view is built when it is asked for, and anew each time, so that no more views than
 * one are held at a time, however large the site is.
 */
export interface Page<View> {
  /** Where the page is written, without path prefix: "/ideas/x/". */
  url: string;
  view(): View;
}

/** What each kind of page prints. */
export interface Views {
  home: HomeView;
  notFound: NotFoundView;
  ideaIndex: IdeaIndexView;
  stated: StatedView;
  shortlist: ShortlistView;
  termIndex: TermIndexView;
  projectIndex: ListView;
  mentorIndex: MentorIndexView;
  skillIndex: ListView;
  statistics: StatisticsView;
  ideas: IdeaView;
  terms: TermView;
  programIndex: ProgramIndexView;
  programs: ProgramView;
  years: YearView;
  projects: ProjectView;
  mentors: MentorView;
  skills: SkillView;
  quality: QualityView;
  qualityYears: QualityYearView;
  ruleIndex: RuleIndexView;
  rules: RuleView;
  playground: PlaygroundView;
}

/** A kind of page with all that pages have. */
export type PageKind = keyof Views;

/** The pages by kind. */
export type Pages = { [Kind in PageKind]: Page<Views[Kind]>[] };

/** All that is written: the pages by kind, those that lead on from former addresses, and further files. */
export interface Site extends Pages {
  redirects: Page<RedirectView>[];
  files: SiteFile[];
  /** What kept redirects out of the site. */
  problems: VFileMessage[];
}

/** A file that is not a page. */
export interface SiteFile {
  /** Relative to the root of the site: "api/model.json". */
  path: string;
  /** Made when it is asked for, as views are. */
  content(): string;
}
