import { loadManual } from '../../src/cli/load-manual.ts';
import { Settings } from '../../src/content/settings.ts';
import { Registry } from '../../src/model/registry.ts';
import { buildSurroundings, type Surroundings } from '../../src/rules/surroundings.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Ranking } from '../../src/site/lists/build-ranking.ts';
import type { IdeaView } from '../../src/site/pages/build-idea-view.ts';
import type { DocumentProblem } from '../../src/site/problems/document-problem.ts';
import type { RedirectView } from '../../src/site/redirects/build-redirects.ts';
import type { Page, PageKind, Site, Views } from '../../src/site/site.ts';
import type { PageView } from '../../src/site/views.ts';
import { mergePrograms } from '../../src/vocabulary/merge-programs.ts';
import type { Programs } from '../../src/vocabulary/vocabulary.ts';
import { markdown, model, read, vocabulary } from '../read.ts';

export interface SmallSiteOptions {
  settings?: Partial<Settings>;
  pathPrefix?: string;
  url?: string | null;
  publishEmails?: boolean;
  /** What the community says of its programs. */
  programs?: Programs;
  redirects?: { from: string; to: string }[];
  history?: Record<string, string> | null;
  problems?: readonly DocumentProblem[];
  isHidden?: boolean;
  /** Whether it has the pages of the rules: they take longer than all the rest of it. */
  hasRules?: boolean;
  registry?: { name: string; homepage?: string; repo_url?: string; maturity?: string; aliases?: string[] }[];
}

/** A site of which all views and files are built: they are what tests look at. */
export type BuiltSite = { [Kind in PageKind]: Views[Kind][] } & {
  redirects: RedirectView[];
  files: { path: string; content: string }[];
  problems: Site['problems'];
};

/** The pages of the rules that come with Almanac. */
export const rulePages = loadManual();

/** What rules may ask of some documents, by their paths. */
export function surroundingsOf(
  documents: Record<string, string>,
  registry: SmallSiteOptions['registry'] = [],
): Surroundings {
  const readings = Object.entries(documents).map(([path, text]) => read(text, path));
  return buildSurroundings(readings, { vocabulary, registry: Registry.parse(registry), files: null });
}

/** The site of some documents, by their paths, with all its views. */
export function site(documents: Record<string, string>, options: SmallSiteOptions = {}): BuiltSite {
  return buildViews(siteOf(documents, options));
}

/** The site of some documents, by their paths, as it is handed to Eleventy. */
export function siteOf(documents: Record<string, string>, options: SmallSiteOptions = {}): Site {
  const {
    settings = {},
    pathPrefix = '/',
    url = null,
    publishEmails = false,
    registry = [],
    programs = [],
  } = options;
  const { redirects = [], history = null, problems = [], isHidden = false } = options;
  return buildSite(model(documents, { publishEmails, registry }), {
    settings: Settings.parse(settings),
    vocabulary: { ...vocabulary, programs: mergePrograms(vocabulary.programs, programs) },
    redirects: redirects.map((redirect, index) => ({
      ...redirect,
      place: { path: 'redirects.yml', line: index + 1, column: 3 },
    })),
    history: history && new Map(Object.entries(history)),
    problems,
    surroundings: surroundingsOf(documents, registry),
    isHidden,
    rulePages: options.hasRules ? rulePages : new Map(),
    pathPrefix,
    url,
  });
}

/** All views and files of a site. */
export function buildViews(site: Site): BuiltSite {
  return {
    home: viewsOf(site.home),
    notFound: viewsOf(site.notFound),
    ideaIndex: viewsOf(site.ideaIndex),
    stated: viewsOf(site.stated),
    shortlist: viewsOf(site.shortlist),
    termIndex: viewsOf(site.termIndex),
    projectIndex: viewsOf(site.projectIndex),
    mentorIndex: viewsOf(site.mentorIndex),
    skillIndex: viewsOf(site.skillIndex),
    statistics: viewsOf(site.statistics),
    ideas: viewsOf(site.ideas),
    terms: viewsOf(site.terms),
    programIndex: viewsOf(site.programIndex),
    programs: viewsOf(site.programs),
    years: viewsOf(site.years),
    projects: viewsOf(site.projects),
    mentors: viewsOf(site.mentors),
    skills: viewsOf(site.skills),
    quality: viewsOf(site.quality),
    qualityYears: viewsOf(site.qualityYears),
    ruleIndex: viewsOf(site.ruleIndex),
    rules: viewsOf(site.rules),
    playground: viewsOf(site.playground),
    redirects: viewsOf(site.redirects),
    files: site.files.map(({ path, content }) => ({ path, content: content() })),
    problems: site.problems,
  };
}

/** The views of some pages. */
export function viewsOf<View>(pages: readonly Page<View>[]): View[] {
  return pages.map(({ view }) => view());
}

/** Where `idea` puts its document. */
export const IDEA_PATH = 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md';

/** The page of the one idea that has these fields below its heading. */
export function idea(fields: string, options: SmallSiteOptions & { heading?: string } = {}): IdeaView {
  const { heading = 'Faster pulls' } = options;
  return only(site({ [IDEA_PATH]: `### Harbor\n\n#### ${heading}\n\n${fields}\n` }, options).ideas);
}

/** The one of some values; throws where there are none, or more. */
export function only<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`${values.length} instead of one`);
  return value;
}

/** A view as the page that a template is handed. */
export function toPage<View extends { url: string }>(view: View): Page<View> {
  return { url: view.url, view: () => view };
}

/** All pages of a site. */
export function pagesOf({ files, redirects, problems, ...pages }: BuiltSite): PageView[] {
  return Object.values(pages).flat();
}

/** "a > b > c": the texts of some links or mentions. */
export function texts(mentions: readonly { text: string }[]): string {
  return mentions.map(({ text }) => text).join(' > ');
}

/** The one view that has this title. */
export function find<T extends { title: string }>(views: readonly T[], title: string): T {
  return only(views.filter((view) => view.title === title));
}

/** "Envoy: Headers, Compare them" for each group. */
export function outline(
  groups: readonly { heading: { text: string }; ideas: readonly { text: string }[] }[],
): string[] {
  return groups.map(({ heading, ideas }) => `${heading.text}: ${ideas.map(({ text }) => text).join(', ')}`);
}

/** "Envoy 2" for each of the first links. */
export function ranked(ranking: Ranking | undefined): string[] {
  return (ranking?.first ?? []).map(({ text, count }) => `${text} ${count}`);
}

const SPRING = markdown`
  Status: planning

  | Activity | Date |
  | --- | --- |
  | Applications open | January 26 - February 10, 2026 |
  | Kick-off call | Some time later |

  ## Project ideas

  ### Linkerd

  #### Retries

  - Mentor(s): Jane Doe (@jane)
  - Skills: Rust

  ### Envoy

  #### Headers

  - Mentor(s): Jane A. Doe (@jane), John Roe (@roe)
  - Skills: Go

  ### Linkerd and Envoy

  #### Compare them

  - Mentor(s): John Roe (@roe)
`;
/** Two terms of two years, with an idea of two projects and a mentor of two names. */
export const DOCUMENTS = {
  'programs/lfx-mentorship/2026/01-spring/README.md': SPRING,
  'programs/summerofcode/2019.md': '### Envoy\n\n#### Tests\n\n- Mentor(s): John Roe (@roe)\n- Skills: Go\n',
};
