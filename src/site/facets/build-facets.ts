import type { Brief } from '../files/build-brief.ts';
import { STATUS_VIEWS } from '../text/status-views.ts';

/** What ideas are sifted by, in the order of the page; also the names of parameters in its URL. */
export const FACETS = [
  'program',
  'year',
  'term',
  'project',
  'skill',
  'status',
  'size',
  'difficulty',
  'mentor',
] as const;
export type FacetName = (typeof FACETS)[number];

/** So many values of a facet are shown at first. */
export const VALUES_SHOWN = 8;

export interface FacetValue {
  /** As it stands in the URL. */
  id: string;
  label: string;
  /** How many ideas have it: at least one. */
  count: number;
}

export interface Facet {
  name: FacetName;
  title: string;
  /** Of the title, in the middle of a sentence: "all 12 skills". */
  plural: string;
  values: FacetValue[];
  /** Whether the values have an order of their own, as years have; else those of most ideas come first. */
  isOrdered: boolean;
  /** For each idea, the places of its values in `values`. */
  of: number[][];
}

/** The facets of all ideas; those that no idea has a value for are left out. */
export function buildFacets(brief: Brief): Facet[] {
  return FACETS.map((name) => buildFacet(name, brief)).filter(({ values }) => values.length > 0);
}

const WORDS = {
  program: ['Program', 'programs'],
  year: ['Year', 'years'],
  term: ['Term', 'terms'],
  project: ['Project', 'projects'],
  skill: ['Skill', 'skills'],
  status: ['Status', 'statuses'],
  size: ['Size', 'sizes'],
  difficulty: ['Difficulty', 'difficulties'],
  mentor: ['Mentor', 'mentors'],
} as const satisfies Record<FacetName, readonly [title: string, plural: string]>;

/** A column of the brief: keys and labels of its values, and for each idea the places of its own. */
interface Column {
  ids: readonly string[];
  labels: readonly string[];
  of: number[][];
  isOrdered: boolean;
}

function buildFacet(name: FacetName, brief: Brief): Facet {
  const { ids, labels, of, isOrdered } = COLUMNS[name](brief);
  const counts = ids.map(() => 0);
  for (const places of of) for (const place of new Set(places)) counts[place] = (counts[place] ?? 0) + 1;
  const order = [...ids.keys()]
    .filter((place) => (counts[place] ?? 0) > 0)
    .sort((a, b) => (isOrdered ? 0 : (counts[b] ?? 0) - (counts[a] ?? 0)) || a - b);
  const placeOf = new Map(order.map((place, index) => [place, index]));
  return {
    name,
    title: WORDS[name][0],
    plural: WORDS[name][1],
    isOrdered,
    values: order.map((place) => ({
      id: ids[place] ?? '',
      label: labels[place] ?? '',
      count: counts[place] ?? 0,
    })),
    of: of.map((places) => [...new Set(places)].flatMap((place) => placeOf.get(place) ?? [])),
  };
}

const COLUMNS = {
  program: ({ programs, terms, ideas }) => ({
    ids: programs.id,
    labels: programs.name,
    of: ideas.term.map((term) => present(terms.program[term])),
    isOrdered: false,
  }),
  year: toYears,
  term: ({ terms, ideas }) => ({
    ids: terms.id,
    labels: terms.title,
    of: ideas.term.map(present),
    isOrdered: true,
  }),
  project: ({ projects, ideas }) => ({
    ids: projects.id,
    labels: projects.name,
    of: ideas.projects,
    isOrdered: false,
  }),
  skill: ({ skills, ideas }) => ({
    ids: skills.url.map((url) => url.split('/')[1] ?? ''),
    labels: skills.name,
    of: ideas.skills,
    isOrdered: false,
  }),
  status: toStatuses,
  size: ({ sizes, ideas }) => ({
    ids: sizes.id,
    labels: sizes.name,
    of: ideas.size.map(present),
    isOrdered: true,
  }),
  difficulty: ({ difficulties, ideas }) => ({
    ids: difficulties.id,
    labels: difficulties.name,
    of: ideas.difficulty.map(present),
    isOrdered: true,
  }),
  mentor: ({ mentors, ideas }) => ({
    ids: mentors.id,
    labels: mentors.name.map((name, place) => mentors.label[place] ?? name),
    of: ideas.mentors,
    isOrdered: false,
  }),
} as const satisfies Record<FacetName, (brief: Brief) => Column>;

/** Newest first. */
function toYears({ terms, ideas }: Brief): Column {
  const years = [...new Set(terms.year)].sort((a, b) => b - a);
  const labels = years.map(String);
  return {
    ids: labels,
    labels,
    of: ideas.term.map((term) => present(years.indexOf(terms.year[term] ?? 0))),
    isOrdered: true,
  };
}

/** In the order in which ideas come to them. */
function toStatuses({ ideas }: Brief): Column {
  const statuses = Object.values(STATUS_VIEWS);
  const ids = statuses.map(({ key }): string => key);
  return {
    ids,
    labels: statuses.map(({ label }) => label),
    of: ideas.status.map((status) => present(ids.indexOf(status))),
    isOrdered: true,
  };
}

function present(place: number | null | undefined): number[] {
  return place === null || place === undefined || place < 0 ? [] : [place];
}
