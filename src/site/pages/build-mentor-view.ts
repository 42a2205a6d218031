import { compareNames, compareText } from '../../model/compare.ts';
import type { Mentor } from '../../model/model.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { groupByTerm } from '../lists/idea-lists.ts';
import type { MentorView } from '../site.ts';
import { toCount } from '../text/to-count.ts';
import { toProfiles } from '../text/to-profiles.ts';
import { buildPage } from './build-page.ts';

/** The page of a mentor: names, profiles, projects, and ideas by term. */
export function buildMentorView(mentor: Mentor, catalogue: Catalogue): MentorView {
  const { name, names, url, emails = [] } = mentor;
  const count = toCount(mentor.ideas.length, 'idea');
  const projects = pick(catalogue.projects, mentor.projects).sort(
    (a, b) => compareNames(a.name, b.name) || compareText(a.id, b.id),
  );
  const where = projects.map((project) => project.name).join(', ');
  const description = `Mentorship ideas of ${name}: ${count}${where === '' ? '' : ` of ${where}`}.`;
  return {
    ...buildPage({ url, title: name, description, section: 'mentors' }, catalogue),
    lead: projects.length === 0 ? `${count}.` : `${count} of ${toCount(projects.length, 'project')}.`,
    otherNames: names.filter((other) => other !== name),
    profiles: toProfiles(mentor),
    emails: emails.map((email) => ({
      text: email,
      href: `mailto:${encodeURIComponent(email).replace('%40', '@')}`,
    })),
    projects: projects.map((project) => linkTo(project.name, project.url, catalogue)),
    groups: groupByTerm(pick(catalogue.ideas, mentor.ideas), ['projects', 'skills'], catalogue),
  };
}
