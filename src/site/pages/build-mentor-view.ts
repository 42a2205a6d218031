import type { Idea, Mentor } from '../../model/model.ts';
import { type Catalogue, pick } from '../catalogue.ts';
import type { Ranking } from '../lists/build-ranking.ts';
import { groupByTerm } from '../lists/idea-lists.ts';
import { rankMentors, rankProjects, yearsOf } from '../lists/rank-ideas.ts';
import { describeMentor } from '../metadata/things.ts';
import { toCount } from '../text/to-count.ts';
import { toProfiles } from '../text/to-profiles.ts';
import { toYears } from '../text/to-years.ts';
import type { IdeaGroup, Link, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface MentorView extends PageView {
  lead: string;
  otherNames: string[];
  profiles: Link[];
  emails: Link[];
  projects: Ranking;
  /** Mentors of the same ideas. */
  others: Ranking;
  groups: IdeaGroup[];
}

/** The page of a mentor: names, profiles, projects, fellow mentors, and ideas by term. */
export function buildMentorView(mentor: Mentor, catalogue: Catalogue): MentorView {
  const { id, name, names, url, emails = [] } = mentor;
  const ideas = pick(catalogue.ideas, mentor.ideas);
  const lead = toLead(ideas, catalogue);
  const description = `${name}: ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;
  return {
    ...buildPage(
      { url, title: name, description, section: 'mentors', thing: describeMentor(mentor, catalogue) },
      catalogue,
    ),
    lead,
    otherNames: names.filter((other) => other !== name),
    profiles: toProfiles(mentor),
    emails: emails.map((email) => ({
      text: email,
      href: `mailto:${encodeURIComponent(email).replace('%40', '@')}`,
    })),
    projects: rankProjects(ideas, catalogue),
    others: rankMentors(ideas, catalogue, id),
    groups: groupByTerm(ideas, ['projects', 'skills'], catalogue),
  };
}

/** "Named as a mentor of 7 ideas of 2 projects from 2019 to 2024.", "Named as a mentor of 1 idea of Envoy in 2019." */
function toLead(ideas: readonly Idea[], catalogue: Catalogue): string {
  const projects = pick(catalogue.projects, new Set(ideas.flatMap((idea) => idea.projects)));
  const [only] = projects;
  const whose = projects.length === 1 && only ? only.name : toCount(projects.length, 'project');
  const words = [
    `Named as a mentor of ${toCount(ideas.length, 'idea')}`,
    projects.length > 0 && `of ${whose}`,
    toYears(yearsOf(ideas, catalogue)),
  ];
  return `${words.filter(Boolean).join(' ')}.`;
}
