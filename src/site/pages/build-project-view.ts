import { toWebUrl } from '../../markdown/to-web-url.ts';
import type { Idea, Project } from '../../model/model.ts';
import { type Catalogue, pick } from '../catalogue.ts';
import type { ChartView } from '../charts/chart.ts';
import type { Ranking } from '../lists/build-ranking.ts';
import { groupByTerm } from '../lists/idea-lists.ts';
import { rankMentors, rankSkills, yearsOf } from '../lists/rank-ideas.ts';
import { describeProject } from '../metadata/things.ts';
import { chartIdeasByTerm } from '../statistics/chart-ideas-by-term.ts';
import { toCount } from '../text/to-count.ts';
import { toLinkText } from '../text/to-link-text.ts';
import { toYears } from '../text/to-years.ts';
import type { IdeaGroup, Link, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface ProjectView extends PageView {
  lead: string;
  homepage: Link | null;
  repository: Link | null;
  aliases: string[];
  /** Its ideas by term; `null` where one term is all. */
  picture: ChartView | null;
  mentors: Ranking;
  skills: Ranking;
  groups: IdeaGroup[];
}

/** The page of a project: what it is, its mentors and skills, and its ideas by term. */
export function buildProjectView(project: Project, catalogue: Catalogue): ProjectView {
  const { name, url, homepage, repository, aliases } = project;
  const ideas = pick(catalogue.ideas, project.ideas);
  const lead = toLead(project, ideas, catalogue);
  const terms = pick(catalogue.terms, new Set(ideas.map(({ term }) => term)));
  const title = `Ideas of ${name} by term and status`;
  return {
    ...buildPage(
      {
        url,
        title: name,
        description: lead,
        section: 'projects',
        thing: describeProject(project, catalogue),
      },
      catalogue,
    ),
    lead,
    homepage: toWebLink(homepage),
    repository: toWebLink(repository),
    aliases,
    picture: terms.length < 2 ? null : chartIdeasByTerm({ title, ideas, terms }, catalogue),
    mentors: rankMentors(ideas, catalogue),
    skills: rankSkills(ideas, catalogue),
    groups: groupByTerm(ideas, ['skills'], catalogue),
  };
}

/** "Harbor is a graduated project with 5 ideas by 3 mentors in 2 years." */
function toLead({ name, maturity }: Project, ideas: readonly Idea[], catalogue: Catalogue): string {
  const mentors = new Set(ideas.flatMap((idea) => idea.mentors.map(({ id }) => id))).size;
  const years = yearsOf(ideas, catalogue);
  const when = years.size < 2 ? toYears(years) : `in ${toCount(years.size, 'year')}`;
  const words = [toCount(ideas.length, 'idea'), mentors > 0 && `by ${toCount(mentors, 'mentor')}`, when];
  const facts = words.filter(Boolean).join(' ');
  if (maturity === null) return `${name} has ${facts}.`;
  const article = /^[aeiou]/i.test(maturity) ? 'an' : 'a';
  return `${name} is ${article} ${maturity.toLowerCase()} project with ${facts}.`;
}

function toWebLink(url: string | null): Link | null {
  const href = url === null ? null : toWebUrl(url);
  return href === null ? null : { text: toLinkText(href), href };
}
