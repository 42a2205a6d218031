import type { Model } from '../model/model.ts';
import { toModelFiles } from '../model/publish-model.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { buildFacets } from './facets/build-facets.ts';
import { type Brief, buildBrief, toBriefFile } from './files/build-brief.ts';
import { buildCalendars } from './files/build-calendar.ts';
import { buildFeeds } from './files/build-feeds.ts';
import { buildIdeaTable } from './files/build-idea-table.ts';
import { buildRobots } from './files/build-robots.ts';
import { buildSitemap } from './files/build-sitemap.ts';
import { buildSurroundingsFile } from './files/build-surroundings-file.ts';
import { buildTextsFiles } from './files/build-texts.ts';
import { buildHomeView, buildNotFoundView } from './pages/build-home-view.ts';
import { buildIdeaIndex } from './pages/build-idea-index.ts';
import { buildIdeaView } from './pages/build-idea-view.ts';
import { buildProjectIndex, buildSkillIndex, buildTermIndex } from './pages/build-index-views.ts';
import { buildMentorIndex } from './pages/build-mentor-index.ts';
import { buildMentorView } from './pages/build-mentor-view.ts';
import { buildPlaygroundView } from './pages/build-playground-view.ts';
import { buildProgramIndex } from './pages/build-program-index.ts';
import { buildProgramView } from './pages/build-program-view.ts';
import { buildProjectView } from './pages/build-project-view.ts';
import { buildQualityPages } from './pages/build-quality-pages.ts';
import { buildRuleIndex, buildRulePages } from './pages/build-rule-pages.ts';
import { buildShortlistView } from './pages/build-shortlist-view.ts';
import { buildSkillView } from './pages/build-skill-view.ts';
import { buildStatedPages } from './pages/build-stated-pages.ts';
import { buildStatisticsView } from './pages/build-statistics-view.ts';
import { buildTermView } from './pages/build-term-view.ts';
import { buildYearView } from './pages/build-year-view.ts';
import { buildPolicy } from './policy/build-policy.ts';
import { buildRedirects } from './redirects/build-redirects.ts';
import type { Page, Pages, Site } from './site.ts';
import type { PagesOptions, SiteOptions } from './site-options.ts';
import { PAGES, programUrl, yearUrl } from './urls.ts';

/**
 * The site of a model: all its pages, each of which builds its view when it is asked for, and the files beside them. The
 * same model gives the same site.
 */
export function buildSite(model: Model, options: SiteOptions): Site {
  const catalogue = openCatalogue(model, options);
  const brief = buildBrief(catalogue);
  const pages = listPages(brief, catalogue);
  const all = Object.values(pages).flat();
  const root = `${options.url ?? ''}${options.pathPrefix}`;
  const files = [
    ...toModelFiles(model, root),
    toBriefFile(brief),
    buildIdeaTable(brief, root),
    ...buildCalendars(catalogue),
    ...buildTextsFiles(brief, catalogue),
    ...buildFeeds(catalogue),
    ...buildSitemap(all, catalogue),
    buildRobots(catalogue),
    buildSurroundingsFile(options.surroundings, options.settings),
  ];
  const moved = { redirects: options.redirects, pages: all, files: files.map(({ path }) => `/${path}`) };
  return { ...pages, ...buildRedirects(moved, catalogue), files };
}

/** The pages of a site alone, without those that lead on from former addresses. */
export function buildPages(model: Model, options: PagesOptions): Pages {
  const catalogue = openCatalogue(model, options);
  return listPages(buildBrief(catalogue), catalogue);
}

/** The pages of ideas alone. */
export function buildIdeaPages(model: Model, options: PagesOptions): Pages['ideas'] {
  return listIdeas(openCatalogue(model, options));
}

function openCatalogue(model: Model, options: PagesOptions): Catalogue {
  return buildCatalogue(model, { ...options, policy: buildPolicy(options.settings) });
}

function listPages(brief: Brief, catalogue: Catalogue): Pages {
  const { model, years, skills } = catalogue;
  const facets = buildFacets(brief);
  const one = <View>(url: string, build: (catalogue: Catalogue) => View): Page<View>[] => [
    { url, view: () => build(catalogue) },
  ];
  const each = <T, View>(
    values: Iterable<T>,
    urlOf: (value: T) => string,
    build: (value: T, catalogue: Catalogue) => View,
  ): Page<View>[] =>
    Array.from(values, (value) => ({ url: urlOf(value), view: () => build(value, catalogue) }));
  return {
    home: one(PAGES.home, buildHomeView),
    notFound: one(PAGES.notFound, buildNotFoundView),
    ideaIndex: buildIdeaIndex(facets, catalogue),
    stated: buildStatedPages(facets, catalogue),
    shortlist: one(PAGES.shortlist, buildShortlistView),
    termIndex: one(PAGES.terms, buildTermIndex),
    projectIndex: one(PAGES.projects, buildProjectIndex),
    mentorIndex: one(PAGES.mentors, buildMentorIndex),
    skillIndex: one(PAGES.skills, buildSkillIndex),
    programIndex: one(PAGES.programs, buildProgramIndex),
    programs: each(model.programs, ({ id }) => programUrl(id), buildProgramView),
    statistics: one(PAGES.statistics, buildStatisticsView),
    years: each(years, ({ year }) => yearUrl(year), buildYearView),
    terms: each(model.terms, urlOf, buildTermView),
    projects: each(model.projects, urlOf, buildProjectView),
    mentors: each(model.mentors, urlOf, buildMentorView),
    skills: each(skills.values(), urlOf, buildSkillView),
    ...buildQualityPages(catalogue),
    ruleIndex: one(PAGES.rules, buildRuleIndex),
    rules: buildRulePages(catalogue),
    playground: one(PAGES.playground, buildPlaygroundView),
    ideas: listIdeas(catalogue),
  };
}

function listIdeas(catalogue: Catalogue): Pages['ideas'] {
  return catalogue.model.ideas.map((idea) => ({ url: idea.url, view: () => buildIdeaView(idea, catalogue) }));
}

function urlOf({ url }: { url: string }): string {
  return url;
}
