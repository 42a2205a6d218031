import { countValues } from '../../model/compare.ts';
import type { Idea } from '../../model/model.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import type { Link } from '../views.ts';
import { buildRanking, type Ranking } from './build-ranking.ts';

/** Of how many of some ideas each mentor is one, without the mentor whose page it is. */
export function rankMentors(
  ideas: readonly Idea[],
  catalogue: Catalogue,
  own: string | null = null,
): Ranking {
  return rank(ideas, {
    noun: 'mentor',
    keysOf: ({ mentors }) => mentors.map(({ id }) => id),
    linkOf: (id) => {
      const mentor = catalogue.mentors.get(id);
      return mentor && id !== own ? linkTo(catalogue.labelOf(mentor), mentor.url, catalogue) : null;
    },
  });
}

/** How many of some ideas each project has. */
export function rankProjects(ideas: readonly Idea[], catalogue: Catalogue): Ranking {
  return rank(ideas, {
    noun: 'project',
    keysOf: ({ projects }) => projects,
    linkOf: (id) => {
      const project = catalogue.projects.get(id);
      return project ? linkTo(project.name, project.url, catalogue) : null;
    },
  });
}

/** How many of some ideas ask for each skill, without the skill whose page it is. */
export function rankSkills(ideas: readonly Idea[], catalogue: Catalogue, own: string | null = null): Ranking {
  return rank(ideas, {
    noun: 'skill',
    keysOf: ({ skills }) => skills,
    linkOf: (name) => {
      const skill = catalogue.skills.get(name);
      return skill && name !== own ? linkTo(name, skill.url, catalogue) : null;
    },
  });
}

interface Ranked {
  noun: string;
  keysOf(idea: Idea): readonly string[];
  /** `null` for what has no page, or is the page itself. */
  linkOf(key: string): Link | null;
}

function rank(ideas: readonly Idea[], { noun, keysOf, linkOf }: Ranked): Ranking {
  const counts = countValues(ideas.flatMap((idea) => [...new Set(keysOf(idea))]));
  const links = counts.flatMap(([key, count]) => {
    const link = linkOf(key);
    return link === null ? [] : [{ ...link, count }];
  });
  return buildRanking(links, noun);
}

/** The years of some ideas, each one once. */
export function yearsOf(ideas: readonly Idea[], { terms }: Catalogue): Set<number> {
  return new Set(ideas.flatMap(({ term }) => terms.get(term)?.year ?? []));
}
