import type { Model } from '../model/model.ts';
import { placeModel, toModelFiles } from '../model/publish-model.ts';
import { buildCatalogue } from './catalogue.ts';
import { buildFacets } from './facets/build-facets.ts';
import { buildBrief, toBriefFile } from './files/build-brief.ts';
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
import { buildQualityViews } from './pages/build-quality-views.ts';
import { buildRuleIndex, buildRuleViews } from './pages/build-rule-views.ts';
import { buildShortlistView } from './pages/build-shortlist-view.ts';
import { buildSkillView } from './pages/build-skill-view.ts';
import { buildStatedViews } from './pages/build-stated-views.ts';
import { buildStatisticsView } from './pages/build-statistics-view.ts';
import { buildTermView } from './pages/build-term-view.ts';
import { buildYearView } from './pages/build-year-view.ts';
import { buildRedirects } from './redirects/build-redirects.ts';
import type { Site } from './site.ts';
import type { SiteOptions } from './site-options.ts';

/** The site of a model: one view for each page, and the files beside them. The same model gives the same site. */
export function buildSite(model: Model, options: SiteOptions): Site {
  const catalogue = buildCatalogue(model, options);
  const quality = buildQualityViews(catalogue);
  const brief = buildBrief(catalogue);
  const facets = buildFacets(brief);
  const pages = {
    home: [buildHomeView(catalogue)],
    notFound: [buildNotFoundView(catalogue)],
    ideaIndex: buildIdeaIndex(facets, catalogue),
    stated: buildStatedViews(facets, catalogue),
    shortlist: [buildShortlistView(catalogue)],
    termIndex: [buildTermIndex(catalogue)],
    projectIndex: [buildProjectIndex(catalogue)],
    mentorIndex: [buildMentorIndex(catalogue)],
    skillIndex: [buildSkillIndex(catalogue)],
    programIndex: [buildProgramIndex(catalogue)],
    programs: model.programs.map((program) => buildProgramView(program, catalogue)),
    statistics: [buildStatisticsView(catalogue)],
    years: catalogue.years.map((year) => buildYearView(year, catalogue)),
    terms: model.terms.map((term) => buildTermView(term, catalogue)),
    projects: model.projects.map((project) => buildProjectView(project, catalogue)),
    mentors: model.mentors.map((mentor) => buildMentorView(mentor, catalogue)),
    skills: [...catalogue.skills.values()].map((skill) => buildSkillView(skill, catalogue)),
    quality: [quality.quality],
    qualityYears: quality.years,
    ruleIndex: [buildRuleIndex(catalogue)],
    rules: buildRuleViews(catalogue),
    playground: [buildPlaygroundView(catalogue)],
    ideas: model.ideas.map((idea) => buildIdeaView(idea, catalogue)),
  };
  const all = Object.values(pages).flat();
  const sitemap = buildSitemap(all, catalogue);
  const root = `${options.url ?? ''}${options.pathPrefix}`;
  const files = [
    ...toModelFiles(placeModel(model, root)),
    toBriefFile(brief),
    buildIdeaTable(brief, root),
    ...buildCalendars(catalogue),
    ...buildTextsFiles(catalogue),
    ...buildFeeds(pages.ideas, catalogue),
    ...(sitemap ? [sitemap] : []),
    buildRobots(catalogue),
    buildSurroundingsFile(options.surroundings, options.settings),
  ];
  const moved = { redirects: options.redirects, pages: all, files: files.map(({ path }) => `/${path}`) };
  return { ...pages, ...buildRedirects(moved, catalogue), files };
}
