import type { Idea } from '../../model/model.ts';
import type { Catalogue } from '../catalogue.ts';
import type { SiteFile } from '../site.ts';
import type { TermWindow } from '../windows/build-windows.ts';
import { cutTexts } from './build-texts.ts';
import { BRIEF_PATH } from './search-paths.ts';

/**
 * All ideas in brief, for the reader's browser: what the search looks through first, and what the explorer filters.
 * Lists of one length are columns of one table; numbers are places in the lists beside. Addresses are made of ids:
 * "ideas/<term>/<slug>/" and "mentors/<id>/", below the root of the site.
 */
export interface Brief {
  programs: { id: string[]; name: string[] };
  terms: {
    id: string[];
    title: string[];
    year: number[];
    program: number[];
    /** The windows in which each takes applications. */
    applications: BriefWindow[][];
  };
  projects: { id: string[]; name: string[]; aliases: string[][] };
  /** `names` has every further spelling. */
  mentors: {
    id: string[];
    name: string[];
    /** What lists call them, where it is not the name alone. */
    label: (string | null)[];
    names: string[][];
    github: (string | null)[];
  };
  /** `url` is relative to the root of the site: "skills/go/". */
  skills: { name: string[]; url: string[] };
  /** What ideas state in fields of their own, in the order in which the site lists it. */
  sizes: { id: string[]; name: string[] };
  difficulties: { id: string[]; name: string[] };
  /** Newest term first, as in the model. The id of an idea is its term's, "/" and its slug. */
  ideas: {
    slug: string[];
    title: string[];
    term: number[];
    status: Idea['status'][];
    projects: number[][];
    mentors: number[][];
    skills: number[][];
    size: (number | null)[];
    difficulty: (number | null)[];
  };
  /** The places of the ideas with which the files of texts begin: `toTextsPath` says where they are. */
  texts: number[];
}

/** The first day, the last one if it is another, and the minute at which it closes, as in `WindowMark`. */
export type BriefWindow = [start: string, end: string | null, until: string | null];

export function toBriefFile(brief: Brief): SiteFile {
  return { path: BRIEF_PATH, content: () => JSON.stringify(brief) };
}

export function buildBrief({ model, skills, stated, titleOf, labelOf, windowsOf }: Catalogue): Brief {
  const { programs, terms, projects, mentors, ideas } = model;
  const named = [...skills.values()];
  const programAt = placesOf(programs.map(({ id }) => id));
  const termAt = placesOf(terms.map(({ id }) => id));
  const projectAt = placesOf(projects.map(({ id }) => id));
  const mentorAt = placesOf(mentors.map(({ id }) => id));
  const skillAt = placesOf(named.map(({ name }) => name));
  const { of: size, ...sizes } = stated.size;
  const { of: difficulty, ...difficulties } = stated.difficulty;
  return {
    programs: { id: programs.map(({ id }) => id), name: programs.map(({ name }) => name) },
    terms: {
      id: terms.map(({ id }) => id),
      title: terms.map(titleOf),
      year: terms.map(({ year }) => year),
      program: terms.flatMap(({ program }) => programAt([program])),
      applications: terms.map((term) => toApplications(windowsOf(term))),
    },
    projects: {
      id: projects.map(({ id }) => id),
      name: projects.map(({ name }) => name),
      aliases: projects.map(({ aliases }) => aliases),
    },
    mentors: {
      id: mentors.map(({ id }) => id),
      name: mentors.map(({ name }) => name),
      label: mentors.map((mentor) => (labelOf(mentor) === mentor.name ? null : labelOf(mentor))),
      names: mentors.map(({ names, name }) => names.filter((other) => other !== name)),
      github: mentors.map(({ github }) => github),
    },
    skills: { name: named.map(({ name }) => name), url: named.map(({ url }) => url.slice(1)) },
    sizes,
    difficulties,
    ideas: {
      slug: ideas.map(({ id, term }) => id.slice(term.length + 1)),
      title: ideas.map(({ title }) => title),
      term: ideas.flatMap(({ term }) => termAt([term])),
      status: ideas.map(({ status }) => status),
      projects: ideas.map((idea) => projectAt(idea.projects)),
      mentors: ideas.map((idea) => mentorAt(idea.mentors.map(({ id }) => id))),
      skills: ideas.map((idea) => skillAt(idea.skills)),
      size,
      difficulty,
    },
    texts: cutTexts(ideas),
  };
}

/** Days of which nobody can say whether applications are open are left out. */
function toApplications(windows: readonly TermWindow[]): BriefWindow[] {
  return windows
    .filter(({ phase, manner }) => phase === 'applications' && manner === 'entry')
    .map(({ start, end, until }) => [start, end, until]);
}

/** The places of some keys in a list; what is not in the list has none. */
function placesOf(list: readonly string[]): (keys: readonly string[]) => number[] {
  const places = new Map(list.map((key, place) => [key, place]));
  return (keys) => keys.flatMap((key) => places.get(key) ?? []);
}
