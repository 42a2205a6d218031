import { renderHtml } from '../markdown/render-html.ts';
import { compareNames } from '../model/compare.ts';
import { indexBy } from '../model/index-by.ts';
import type { Idea, Mentor, Model, Project, Term } from '../model/model.ts';
import { toTermTitle } from '../model/to-term-title.ts';
import type { Program } from '../vocabulary/vocabulary.ts';
import { listStated } from './facets/list-stated.ts';
import { labelMentors } from './lists/label-mentors.ts';
import type { DocumentProblem } from './problems/document-problem.ts';
import { placeProblems } from './problems/place-problems.ts';
import { findHistories } from './relations/find-histories.ts';
import { findSimilarIdeas, type SimilarIdea } from './relations/find-similar-ideas.ts';
import type { SiteOptions } from './site-options.ts';
import { buildSourceLinks, type SourceLinks } from './source-links.ts';
import { buildSkillUrls, toHref } from './urls.ts';
import type { Link } from './views.ts';
import { buildWindows, type TermWindow } from './windows/build-windows.ts';

export interface Skill {
  name: string;
  url: string;
  ideas: Idea[];
}

export interface Year {
  year: number;
  /** Newest first. */
  terms: Term[];
}

/** The model with all that pages look up in it, and what they need to link. */
export interface Catalogue {
  model: Model;
  settings: SiteOptions['settings'];
  rulePages: SiteOptions['rulePages'];
  vocabulary: SiteOptions['vocabulary'];
  ideas: ReadonlyMap<string, Idea>;
  terms: ReadonlyMap<string, Term>;
  projects: ReadonlyMap<string, Project>;
  mentors: ReadonlyMap<string, Mentor>;
  /** By name. */
  skills: ReadonlyMap<string, Skill>;
  /** Newest first. */
  years: readonly Year[];
  /** All appearances of an idea that was proposed in several terms, oldest first, by the id of each. */
  histories: ReadonlyMap<string, readonly Idea[]>;
  /** Whether two ideas are appearances of one. */
  isSame(a: Idea, b: Idea): boolean;
  similarTo(idea: Idea): SimilarIdea[];
  /** The windows of a term, by its id. */
  windows: ReadonlyMap<string, readonly TermWindow[]>;
  /** Newest term first, then document order. */
  compareIdeas(a: Idea, b: Idea): number;
  /** In the order of the ideas. */
  stated: ReturnType<typeof listStated>;
  /** `null` where the settings name no repository. */
  sources: SourceLinks | null;
  /** The day (ISO 8601) on which a document last changed; `null` where nobody knows. */
  changedOf(path: string): string | null;
  /** What is wrong in the documents and belongs on a page, by its URL. */
  problems: ReadonlyMap<string, readonly DocumentProblem[]>;
  /** Whether search engines are to stay out. */
  isHidden: boolean;
  /** Safe HTML of a field. */
  render: typeof renderHtml;
  hrefOf(url: string): string;
  /** `null` where the host is not known. */
  canonicalOf(url: string): string | null;
  programOf(term: Term): string;
  /** "LFX Mentorship 2022 Spring" */
  titleOf(term: Term): string;
  /** What lists call a mentor: the name, with more behind it where several mentors share it. */
  labelOf(mentor: Mentor): string;
}

export function buildCatalogue(model: Model, options: Omit<SiteOptions, 'surroundings'>): Catalogue {
  const { settings, vocabulary, rulePages, history, problems, pathPrefix, url: host } = options;
  const programs = new Map(model.programs.map(({ id, name }) => [id, name]));
  const histories = findHistories(model.ideas);
  const order = new Map(model.ideas.map((idea, index) => [idea, index]));
  const isSame = (a: Idea, b: Idea): boolean => histories.get(a.id)?.includes(b) ?? false;
  const hrefOf = (url: string): string => toHref(url, pathPrefix);
  const programOf = ({ program }: Term): string => programs.get(program) ?? program;
  const projects = byId(model.projects);
  return {
    model,
    settings,
    vocabulary,
    rulePages,
    ideas: byId(model.ideas),
    terms: byId(model.terms),
    projects,
    mentors: byId(model.mentors),
    skills: buildSkills(model),
    years: buildYears(model),
    histories,
    windows: new Map(model.terms.map((term) => [term.id, buildWindows(term, vocabulary.timeline)])),
    isSame,
    similarTo: findSimilarIdeas(model.ideas, isSame),
    compareIdeas: (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    stated: listStated(model.ideas, vocabulary.facets),
    sources: buildSourceLinks(settings),
    changedOf: (path) => history?.get(path) ?? null,
    problems: placeProblems(problems, model),
    isHidden: options.isHidden ?? false,
    render: options.render ?? renderHtml,
    hrefOf,
    canonicalOf: (url) => (host === null ? null : new URL(hrefOf(url), host).href),
    programOf,
    titleOf: (term) => toTermTitle(term, programs),
    labelOf: labelMentors(model.mentors, projects),
  };
}

/** A page of the model as a link to it. */
export function linkTo(text: string, url: string, { hrefOf }: Catalogue): Link {
  return { text, href: hrefOf(url) };
}

/** What is known of a program beyond its documents; `null` where nothing is. */
export function findProgram(id: string, { vocabulary }: Catalogue): Program | null {
  return vocabulary.programs.find((program) => program.id === id) ?? null;
}

/** The values of some ids, in their order. */
export function pick<T>(values: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  return [...ids].flatMap((id) => values.get(id) ?? []);
}

function byId<T extends { id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

function buildSkills({ ideas }: Model): Map<string, Skill> {
  const found = indexBy(ideas, (idea) => idea.skills);
  const urls = buildSkillUrls(found.keys());
  const skills = [...found].map(([name, own]): Skill => ({ name, url: urls.get(name) ?? '', ideas: own }));
  return new Map(skills.sort((a, b) => compareNames(a.name, b.name)).map((skill) => [skill.name, skill]));
}

function buildYears({ terms }: Model): Year[] {
  const years = indexBy(terms, ({ year }) => [year]);
  return [...years].map(([year, own]) => ({ year, terms: own })).sort((a, b) => b.year - a.year);
}
