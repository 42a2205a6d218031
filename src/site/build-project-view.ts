import { toWebUrl } from '../markdown/to-web-url.ts';
import { compareNames, compareText } from '../model/compare.ts';
import type { Project } from '../model/model.ts';
import { buildPage } from './build-page.ts';
import { type Catalogue, linkTo, pick } from './catalogue.ts';
import { groupByTerm } from './idea-lists.ts';
import type { Link, ProjectView } from './site.ts';
import { toCapitalized } from './to-capitalized.ts';
import { toCount } from './to-count.ts';
import { toLinkText } from './to-link-text.ts';

/** The page of a project: facts, mentors, and ideas by term. */
export function buildProjectView(project: Project, catalogue: Catalogue): ProjectView {
  const { name, url, maturity, homepage, repository, aliases } = project;
  const mentors = pick(catalogue.mentors, project.mentors);
  const count = `${toCount(project.ideas.length, 'idea')} and ${toCount(mentors.length, 'mentor')}`;
  const description = `Mentorship ideas of ${name}: ${count}, by term.`;
  return {
    ...buildPage({ url, title: name, description, section: 'projects' }, catalogue),
    lead: `${count}.`,
    maturity: maturity === null ? null : toCapitalized(maturity),
    homepage: toWebLink(homepage),
    repository: toWebLink(repository),
    aliases,
    mentors: mentors
      .sort((a, b) => compareNames(a.name, b.name) || compareText(a.id, b.id))
      .map((mentor) => linkTo(mentor.name, mentor.url, catalogue)),
    groups: groupByTerm(pick(catalogue.ideas, project.ideas), catalogue),
  };
}

function toWebLink(url: string | null): Link | null {
  const href = url === null ? null : toWebUrl(url);
  return href === null ? null : { text: toLinkText(href), href };
}
