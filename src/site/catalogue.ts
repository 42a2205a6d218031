import { renderHtml } from '../markdown/render-html.ts';
import { compareNames } from '../model/compare.ts';
import { indexBy } from '../model/index-by.ts';
import type { Idea, Mentor, Model, Project, Term } from '../model/model.ts';
import { toTermTitle } from '../model/to-term-title.ts';
import { remember } from '../vocabulary/remember.ts';
import type { Program } from '../vocabulary/vocabulary.ts';
import { buildAddresses } from './build-addresses.ts';
import { listStated } from './facets/list-stated.ts';
import { labelMentors } from './lists/label-mentors.ts';
import { buildFrames, type Section } from './pages/build-frames.ts';
import type { DocumentProblem } from './problems/document-problem.ts';
import { placeProblems } from './problems/place-problems.ts';
import { findHistories } from './relations/find-histories.ts';
import { findSimilarIdeas, type SimilarIdea } from './relations/find-similar-ideas.ts';
import type { PagesOptions } from './site-options.ts';
import { buildSourceLinks, type SourceLinks } from './source-links.ts';
import { buildSkillUrls } from './urls.ts';
import type { Frame, Link } from './views.ts';
import { type Activity, buildWindows, type TermWindow, toWindow } from './windows/build-windows.ts';

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
  settings: PagesOptions['settings'];
  rulePages: PagesOptions['rulePages'];
  vocabulary: PagesOptions['vocabulary'];
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
  /** When the activity of a timeline is; `null` where no day can be read. */
  windowOf(activity: Activity): TermWindow | null;
  windowsOf(term: Term): readonly TermWindow[];
  /** Newest term first, then document order. */
  compareIdeas(a: Idea, b: Idea): number;
  /** By name. */
  compareProjects(a: Project, b: Project): number;
  /** Newest first, by the id of their program. */
  termsByProgram: ReadonlyMap<string, readonly Term[]>;
  /** Newest term first, by the id of their program. */
  ideasByProgram: ReadonlyMap<string, readonly Idea[]>;
  /** What is known of programs beyond their documents, by id. */
  knownPrograms: ReadonlyMap<string, Program>;
  /** What stands around the content of a page. */
  frameOf(url: string, section: Section | null): Frame;
  /** In the order of the ideas. */
  stated: ReturnType<typeof listStated>;
  /** `null` where the settings name no repository. */
  sources: SourceLinks | null;
  /** The day (ISO 8601) on which a document last changed; `null` where nobody knows. */
  changedOf(path: string): string | null;
  /** What is wrong in the documents and belongs on a page, by its URL. */
  problems: ReadonlyMap<string, readonly DocumentProblem[]>;
  /** Why documents could not be read. */
  unread: readonly DocumentProblem[];
  /** Whether search engines are to stay out. */
  isHidden: boolean;
  /** The Content-Security-Policy. */
  policy: string;
  /** Safe HTML of a field. */
  render: typeof renderHtml;
  hrefOf(url: string): string;
  /** `null` where the host is not known. */
  canonicalOf(url: string): string | null;
  /** By the id of the term. */
  termLinks: ReadonlyMap<string, Link>;
  /** By the id of the project. */
  projectLinks: ReadonlyMap<string, Link>;
  programOf(term: Term): string;
  /** "LFX Mentorship 2022 Spring" */
  titleOf(term: Term): string;
  /** What lists call a mentor: the name, with more behind it where several mentors share it. */
  labelOf(mentor: Mentor): string;
}

/** What a site is made of besides its model. */
export interface CatalogueOptions extends PagesOptions {
  /** The Content-Security-Policy of its pages: `buildPolicy`, which needs Node.js. */
  policy: string;
}

export function buildCatalogue(model: Model, options: CatalogueOptions): Catalogue {
  const { settings, vocabulary, rulePages, history, problems, unread = [] } = options;
  const histories = findHistories(model.ideas);
  const isSame = (a: Idea, b: Idea): boolean => histories.get(a.id)?.includes(b) ?? false;
  const terms = byId(model.terms);
  const projects = byId(model.projects);
  const addresses = buildAddresses(options);
  const names = nameTerms(model);
  // Words are compared at length to find the window of an activity: once for each.
  const windowOf = remember((activity: Activity) => toWindow(activity, vocabulary.timeline));
  return {
    model,
    settings,
    vocabulary,
    rulePages,
    ideas: byId(model.ideas),
    terms,
    projects,
    mentors: byId(model.mentors),
    skills: buildSkills(model),
    years: buildYears(model),
    histories,
    windowOf,
    windowsOf: remember((term: Term) => buildWindows(term, windowOf)),
    isSame,
    similarTo: findSimilarIdeas(model.ideas, isSame),
    compareIdeas: inOrderOf(model.ideas),
    compareProjects: inOrderOf(model.projects),
    termsByProgram: indexBy(model.terms, ({ program }) => [program]),
    ideasByProgram: indexBy(model.ideas, ({ term }) => [terms.get(term)?.program ?? '']),
    knownPrograms: byId(vocabulary.programs),
    frameOf: buildFrames({ hasIdeas: model.ideas.length > 0, settings, ...addresses }),
    stated: listStated(model.ideas, vocabulary.facets),
    sources: buildSourceLinks(settings),
    changedOf: (path) => history?.get(path) ?? null,
    problems: placeProblems(problems, model),
    unread,
    isHidden: options.isHidden ?? false,
    policy: options.policy,
    render: options.render ?? renderHtml,
    ...addresses,
    ...names,
    termLinks: buildLinks(model.terms, names.titleOf, addresses),
    projectLinks: buildLinks(model.projects, ({ name }) => name, addresses),
    labelOf: labelMentors(model.mentors, projects),
  };
}

function nameTerms({ programs, terms }: Model): Pick<Catalogue, 'programOf' | 'titleOf'> {
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  const titles = new Map(terms.map((term) => [term, toTermTitle(term, names)]));
  return {
    programOf: ({ program }) => names.get(program) ?? program,
    titleOf: (term) => titles.get(term) ?? toTermTitle(term, names),
  };
}

/** The links to what has a page and a name of its own, each made once: lists name them over and over. */
function buildLinks<T extends { id: string; url: string }>(
  values: readonly T[],
  textOf: (value: T) => string,
  { hrefOf }: Pick<Catalogue, 'hrefOf'>,
): Map<string, Link> {
  return new Map(values.map((value) => [value.id, { text: textOf(value), href: hrefOf(value.url) }]));
}

/** A page of the model as a link to it. */
export function linkTo(text: string, url: string, { hrefOf }: Catalogue): Link {
  return { text, href: hrefOf(url) };
}

/** What is known of a program beyond its documents; `null` where nothing is. */
export function findProgram(id: string, { knownPrograms }: Catalogue): Program | null {
  return knownPrograms.get(id) ?? null;
}

/** The terms of a program, newest first. */
export function termsOf(program: string, { termsByProgram }: Catalogue): readonly Term[] {
  return termsByProgram.get(program) ?? [];
}

/** The ideas of a program, newest term first. */
export function ideasOf(program: string, { ideasByProgram }: Catalogue): readonly Idea[] {
  return ideasByProgram.get(program) ?? [];
}

/** The values of some ids, in their order. */
export function pick<T>(values: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  const picked: T[] = [];
  for (const id of ids) {
    const value = values.get(id);
    if (value !== undefined) picked.push(value);
  }
  return picked;
}

/** The order in which values stand. */
function inOrderOf<T>(values: readonly T[]): (a: T, b: T) => number {
  const places = new Map(values.map((value, place) => [value, place]));
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
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
