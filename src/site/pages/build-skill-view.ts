import type { Catalogue, Skill } from '../catalogue.ts';
import { toIdeaItems } from '../lists/idea-lists.ts';
import type { SkillView } from '../site.ts';
import { toCount } from '../text/to-count.ts';
import { buildPage } from './build-page.ts';

/** The page of a skill: the ideas that ask for it, newest first. */
export function buildSkillView({ name, url, ideas }: Skill, catalogue: Catalogue): SkillView {
  const count = toCount(ideas.length, 'idea');
  const description = `Mentorship ideas that ask for the skill ${name}: ${count}.`;
  return {
    ...buildPage({ url, title: name, description, section: 'skills' }, catalogue),
    lead: `${count} ${ideas.length === 1 ? 'asks' : 'ask'} for this skill.`,
    ideas: toIdeaItems(ideas, ['projects', 'term'], catalogue),
  };
}
