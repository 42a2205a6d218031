import type { Catalogue, Skill } from '../catalogue.ts';
import type { Ranking } from '../lists/build-ranking.ts';
import { groupByTerm } from '../lists/idea-lists.ts';
import { rankProjects, rankSkills, yearsOf } from '../lists/rank-ideas.ts';
import { toCount } from '../text/to-count.ts';
import { toYears } from '../text/to-years.ts';
import type { IdeaGroup, Mention, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface SkillView extends PageView {
  lead: string;
  projects: Ranking;
  /** The skills that the same ideas ask for most often. */
  others: Ranking;
  groups: IdeaGroup[];
  /** Further terms, whose ideas stand on their own pages. */
  older: { term: Mention; count: string }[];
}

/** A page of more ideas takes long to load; they are all of them for all but a few skills. */
const IDEAS_SHOWN = 300;

/** The page of a skill: the projects that ask for it, the skills beside it, and its ideas, newest first. */
export function buildSkillView({ name, url, ideas }: Skill, catalogue: Catalogue): SkillView {
  const projects = new Set(ideas.flatMap((idea) => idea.projects)).size;
  const count = toCount(ideas.length, 'idea');
  const whose = projects === 0 ? '' : ` of ${toCount(projects, 'project')}`;
  const years = toYears(yearsOf(ideas, catalogue));
  const lead = `${count}${whose} ${ideas.length === 1 ? 'asks' : 'ask'} for ${name}, ${years}.`;
  const groups = groupByTerm(ideas, ['projects'], catalogue);
  const shown = countShown(groups);
  return {
    ...buildPage({ url, title: name, description: lead, section: 'skills' }, catalogue),
    lead,
    projects: rankProjects(ideas, catalogue),
    others: { ...rankSkills(ideas, catalogue, name), more: null },
    groups: groups.slice(0, shown),
    older: groups.slice(shown).map(({ heading, count: own }) => ({ term: heading, count: own })),
  };
}

/** How many terms are shown with their ideas: the newest, and at least one. */
function countShown(groups: readonly IdeaGroup[]): number {
  let ideas = 0;
  const place = groups.findIndex((group) => {
    ideas += group.ideas.length;
    return ideas > IDEAS_SHOWN;
  });
  return place < 0 ? groups.length : Math.max(1, place);
}
