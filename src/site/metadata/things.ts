import { toWebUrl } from '../../markdown/to-web-url.ts';
import type { Idea, Mentor, Project, Term } from '../../model/model.ts';
import { type Catalogue, pick } from '../catalogue.ts';
import { toProfiles } from '../text/to-profiles.ts';

/*
 * What pages are of, in the words of schema.org: as much as these words truly say of it. An idea is a work that tells
 * of a project, not a job or a course, and a term is a page of ideas, not an event with a place.
 */

/** A node of JSON-LD. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

export function describeIdea(idea: Idea, catalogue: Catalogue): Thing {
  const { terms, projects, titleOf } = catalogue;
  return {
    '@type': 'CreativeWork',
    name: idea.title,
    url: addressOf(idea.url, catalogue),
    about: orNothing(
      pick(projects, idea.projects).map(({ name, url }) => ({
        '@type': 'Project',
        name,
        url: addressOf(url, catalogue),
      })),
    ),
    keywords: orNothing(idea.skills),
    isPartOf: orNothing(
      pick(terms, [idea.term]).map((term) => ({
        '@type': 'CollectionPage',
        name: titleOf(term),
        url: addressOf(term.url, catalogue),
      })),
    ),
  };
}

export function describeProject(
  { name, aliases, homepage, repository, url }: Project,
  catalogue: Catalogue,
): Thing {
  return {
    '@type': 'Project',
    name,
    alternateName: orNothing(aliases),
    url: addressOf(url, catalogue),
    sameAs: orNothing([homepage, repository].flatMap((link) => (link && toWebUrl(link)) ?? [])),
  };
}

export function describeMentor(mentor: Mentor, catalogue: Catalogue): Thing {
  return {
    '@type': 'ProfilePage',
    url: addressOf(mentor.url, catalogue),
    mainEntity: {
      '@type': 'Person',
      name: mentor.name,
      alternateName: orNothing(mentor.names.filter((name) => name !== mentor.name)),
      sameAs: orNothing(toProfiles(mentor).map(({ href }) => href)),
    },
  };
}

export function describeTerm(term: Term, catalogue: Catalogue): Thing {
  return {
    '@type': 'CollectionPage',
    name: catalogue.titleOf(term),
    url: addressOf(term.url, catalogue),
    mainEntity: { '@type': 'ItemList', numberOfItems: term.ideas.length },
  };
}

export function describeSite({ settings, ...catalogue }: Catalogue): Thing {
  const { title, description } = settings;
  return { '@type': 'WebSite', name: title, description, url: addressOf('/', catalogue) };
}

/** What is empty is left out. */
function orNothing<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** Absolute where the host is known. */
function addressOf(url: string, { hrefOf, canonicalOf }: Pick<Catalogue, 'hrefOf' | 'canonicalOf'>): string {
  return canonicalOf(url) ?? hrefOf(url);
}
