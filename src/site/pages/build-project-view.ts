import { toWebUrl } from '../../markdown/to-web-url.ts';
import { compareNames, compareText } from '../../model/compare.ts';
import type { Project } from '../../model/model.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { groupByTerm } from '../lists/idea-lists.ts';
import type { Link, ProjectView } from '../site.ts';
import { toCapitalized } from '../text/to-capitalized.ts';
import { toCount } from '../text/to-count.ts';
import { toLinkText } from '../text/to-link-text.ts';
import { buildPage } from './build-page.ts';

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
    groups: groupByTerm(pick(catalogue.ideas, project.ideas), ['skills'], catalogue),
  };
}

function toWebLink(url: string | null): Link | null {
  const href = url === null ? null : toWebUrl(url);
  return href === null ? null : { text: toLinkText(href), href };
}
