import { compareNames } from '../model/compare.ts';
import type { Idea, Mentor, Model, Project, Term } from '../model/model.ts';
import type { Link } from './site.ts';
import type { SiteOptions } from './site-options.ts';
import { buildSourceLinks, type SourceLinks } from './source-links.ts';
import { buildSkillUrls, toHref } from './urls.ts';

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
  ideas: ReadonlyMap<string, Idea>;
  terms: ReadonlyMap<string, Term>;
  projects: ReadonlyMap<string, Project>;
  mentors: ReadonlyMap<string, Mentor>;
  /** By name. */
  skills: ReadonlyMap<string, Skill>;
  /** Newest first. */
  years: readonly Year[];
  /** `null` where the settings name no repository. */
  sources: SourceLinks | null;
  hrefOf(url: string): string;
  /** `null` where the host is not known. */
  canonicalOf(url: string): string | null;
  programOf(term: Term): string;
  /** "LFX Mentorship 2022 Spring" */
  titleOf(term: Term): string;
}

export function buildCatalogue(model: Model, { settings, pathPrefix, url: host }: SiteOptions): Catalogue {
  const programs = new Map(model.programs.map(({ id, name }) => [id, name]));
  const hrefOf = (url: string): string => toHref(url, pathPrefix);
  const programOf = ({ program }: Term): string => programs.get(program) ?? program;
  return {
    model,
    settings,
    ideas: byId(model.ideas),
    terms: byId(model.terms),
    projects: byId(model.projects),
    mentors: byId(model.mentors),
    skills: buildSkills(model),
    years: buildYears(model),
    sources: buildSourceLinks(settings),
    hrefOf,
    canonicalOf: (url) => (host === null ? null : new URL(hrefOf(url), host).href),
    programOf,
    titleOf: (term) => [programOf(term), term.year, ...(isYear(term) ? [] : [term.name])].join(' '),
  };
}

/** A page of the model as a link to it. */
export function linkTo(text: string, url: string, { hrefOf }: Catalogue): Link {
  return { text, href: hrefOf(url) };
}

/** The values of some ids, in their order. */
export function pick<T>(values: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  return [...ids].flatMap((id) => values.get(id) ?? []);
}

/** Whether the program has one term a year, which has the year's name. */
function isYear({ name, year }: Term): boolean {
  return name === String(year);
}

function byId<T extends { id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

function buildSkills({ ideas }: Model): Map<string, Skill> {
  const found = new Map<string, Idea[]>();
  for (const idea of ideas) for (const name of new Set(idea.skills)) addTo(found, name, idea);
  const urls = buildSkillUrls(found.keys());
  const skills = [...found].map(([name, own]): Skill => ({ name, url: urls.get(name) ?? '', ideas: own }));
  return new Map(skills.sort((a, b) => compareNames(a.name, b.name)).map((skill) => [skill.name, skill]));
}

function buildYears({ terms }: Model): Year[] {
  const years = new Map<number, Term[]>();
  for (const term of terms) addTo(years, term.year, term);
  return [...years].map(([year, own]) => ({ year, terms: own })).sort((a, b) => b.year - a.year);
}

/** Adds a value to the list that a map has for a key. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
