import { type Catalogue, linkTo } from '../catalogue.ts';
import { type Facet, type FacetName, type FacetValue, VALUES_SHOWN } from '../facets/build-facets.ts';
import { PAGES, programUrl, statedUrl, yearUrl } from '../urls.ts';
import type { Link } from '../views.ts';

/** A facet as links to the pages that list the ideas of its values. */
export interface FacetView {
  name: FacetName;
  title: string;
  values: (Link & { id: string; count: number })[];
  /** All of its values, where more than these. */
  all: Link | null;
}

/** The page that lists all values of a facet; `null` for those whose few values all stand in the facet. */
const ALL_URLS = {
  program: PAGES.programs,
  year: PAGES.terms,
  term: PAGES.terms,
  project: PAGES.projects,
  skill: PAGES.skills,
  status: null,
  size: null,
  difficulty: null,
  mentor: PAGES.mentors,
} as const satisfies Record<FacetName, string | null>;

/** Facets as a page prints them: the first values of each. */
export function listFacets(facets: readonly Facet[], catalogue: Catalogue): FacetView[] {
  return facets.map(({ name, title, plural, values }) => {
    const url = ALL_URLS[name];
    const shown = url === null ? values : values.slice(0, VALUES_SHOWN);
    return {
      name,
      title,
      values: shown.map((value) => ({
        id: value.id,
        text: value.label,
        count: value.count,
        href: catalogue.hrefOf(urlOf(name, value, catalogue)),
      })),
      all:
        url === null || shown.length === values.length
          ? null
          : linkTo(`All ${values.length} ${plural}`, url, catalogue),
    };
  });
}

function urlOf(name: FacetName, { id, label }: FacetValue, catalogue: Catalogue): string {
  switch (name) {
    case 'program':
      return programUrl(id);
    case 'year':
      return yearUrl(Number(id));
    case 'term':
      return catalogue.terms.get(id)?.url ?? PAGES.terms;
    case 'project':
      return catalogue.projects.get(id)?.url ?? PAGES.projects;
    case 'skill':
      return catalogue.skills.get(label)?.url ?? PAGES.skills;
    case 'mentor':
      return catalogue.mentors.get(id)?.url ?? PAGES.mentors;
    case 'status':
    case 'size':
    case 'difficulty':
      return statedUrl(name, id);
    default:
      return name satisfies never;
  }
}
