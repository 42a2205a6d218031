import { indexBy } from '../../model/index-by.ts';
import type { Idea, Project, Term } from '../../model/model.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { STATUS_VIEWS } from '../text/status-views.ts';
import { toCount } from '../text/to-count.ts';
import type { IdeaGroup, IdeaItem, Mention, TermItem } from '../views.ts';

/** A row has room for so many skills. */
const SKILLS_SHOWN = 4;

/** What a list says of each of its ideas, besides title and status: what stands around the list goes without saying. */
export type Says = readonly ('projects' | 'term' | 'skills')[];

/** Ideas as items of a list. */
export function toIdeaItems(ideas: readonly Idea[], says: Says, catalogue: Catalogue): IdeaItem[] {
  return ideas.map((idea) => toIdeaItem(idea, says, catalogue));
}

/** Ideas below the terms that they are of, in the order of the ideas. */
export function groupByTerm(ideas: readonly Idea[], says: Says, catalogue: Catalogue): IdeaGroup[] {
  const terms = indexBy(ideas, ({ term }) => [term]);
  return [...terms].map(([term, own]) => ({
    heading: catalogue.termLinks.get(term) ?? { text: term, href: null },
    count: toCount(own.length, 'idea'),
    ideas: toIdeaItems(own, says, catalogue),
  }));
}

/** Ideas below their projects, by name of the project; one of two projects stands below both. */
export function groupByProject(ideas: readonly Idea[], catalogue: Catalogue): IdeaGroup[] {
  const groups = indexBy(ideas, ({ projects }) => projects);
  const others = ideas.filter(({ projects }) => projects.length === 0);
  const toGroup = (heading: Mention, own: readonly Idea[]): IdeaGroup => ({
    heading,
    count: toCount(own.length, 'idea'),
    ideas: toIdeaItems(own, ['skills'], catalogue),
  });
  const named = toProjectsByName(groups.keys(), catalogue).map((project) =>
    toGroup(linkTo(project.name, project.url, catalogue), groups.get(project.id) ?? []),
  );
  return others.length === 0 ? named : [...named, toGroup({ text: 'Other ideas', href: null }, others)];
}

/** A term as an item of a list. */
export function toTermItem(term: Term, catalogue: Catalogue): TermItem {
  const ids = new Set(pick(catalogue.ideas, term.ideas).flatMap((idea) => idea.projects));
  const words = [
    toCount(term.ideas.length, 'idea'),
    // What a document says of its term may be out of date: "accepting applications" is not what the site says today.
    ...(term.status === null ? [] : [`Marked as ${term.status}`]),
  ];
  return {
    ...linkTo(catalogue.titleOf(term), term.url, catalogue),
    about: words.map((text) => ({ text, href: null })),
    projects: pick(
      catalogue.projectLinks,
      toProjectsByName(ids, catalogue).map(({ id }) => id),
    ),
  };
}

/** The projects that an idea names: as links, or as its heading has it where the model has no project for it. */
export function toProjectMentions(idea: Idea, catalogue: Catalogue): Mention[] {
  const projects = pick(catalogue.projectLinks, idea.projects);
  if (projects.length > 0) return projects;
  return idea.projectHeading === '' ? [] : [{ text: idea.projectHeading, href: null }];
}

function toIdeaItem(idea: Idea, says: Says, catalogue: Catalogue): IdeaItem {
  return {
    text: idea.title,
    href: catalogue.hrefOf(idea.url),
    projects: says.includes('projects') || idea.projects.length > 1 ? toProjectMentions(idea, catalogue) : [],
    term: says.includes('term') ? (catalogue.termLinks.get(idea.term) ?? null) : null,
    skills: says.includes('skills') ? idea.skills.slice(0, SKILLS_SHOWN) : [],
    status: STATUS_VIEWS[idea.status],
  };
}

function toProjectsByName(ids: Iterable<string>, { projects, compareProjects }: Catalogue): Project[] {
  return pick(projects, ids).sort(compareProjects);
}
