import { countValues } from '../../model/compare.ts';
import type { Idea } from '../../model/model.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import { buildRanking, type CountedLink, type Ranking } from './build-ranking.ts';

/** Of how many of some ideas each mentor is one, without the mentor whose page it is. */
export function rankMentors(
  ideas: readonly Idea[],
  catalogue: Catalogue,
  own: string | null = null,
): Ranking {
  const counts = countValues(ideas.flatMap(({ mentors }) => [...new Set(mentors.map(({ id }) => id))]));
  const links = counts.flatMap(([id, count]): CountedLink[] => {
    const mentor = catalogue.mentors.get(id);
    if (mentor === undefined || id === own) return [];
    return [{ ...linkTo(catalogue.labelOf(mentor), mentor.url, catalogue), count }];
  });
  return buildRanking(links, 'mentor');
}

/** How many of some ideas each project has. */
export function rankProjects(ideas: readonly Idea[], catalogue: Catalogue): Ranking {
  const counts = countValues(ideas.flatMap(({ projects }) => [...new Set(projects)]));
  const links = counts.flatMap(([id, count]): CountedLink[] => {
    const project = catalogue.projects.get(id);
    return project ? [{ ...linkTo(project.name, project.url, catalogue), count }] : [];
  });
  return buildRanking(links, 'project');
}

/** How many of some ideas ask for each skill, without the skill whose page it is. */
export function rankSkills(ideas: readonly Idea[], catalogue: Catalogue, own: string | null = null): Ranking {
  const counts = countValues(ideas.flatMap(({ skills }) => [...new Set(skills)]));
  const links = counts.flatMap(([name, count]): CountedLink[] => {
    const skill = catalogue.skills.get(name);
    return skill && name !== own ? [{ ...linkTo(name, skill.url, catalogue), count }] : [];
  });
  return buildRanking(links, 'skill');
}

/** The years of some ideas, each one once. */
export function yearsOf(ideas: readonly Idea[], { terms }: Catalogue): Set<number> {
  return new Set(ideas.flatMap(({ term }) => terms.get(term)?.year ?? []));
}
