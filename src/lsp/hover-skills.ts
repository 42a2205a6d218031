import type { Model } from '../model/model.ts';
import { buildSkillBook } from '../model/read-skill-names.ts';
import { toCount } from '../site/text/to-count.ts';
import { foldCase } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** How many ideas ask for the skills that some words name, as markdown; `null` where they name none. */
export function hoverSkills(words: string, model: Model, vocabulary: Vocabulary): string | null {
  const names = buildSkillBook(vocabulary)(words);
  const lines = names.map((name) => {
    const key = foldCase(name);
    const ideas = model.ideas.filter(({ skills }) => skills.some((skill) => foldCase(skill) === key));
    return `**${escapeMarkdown(name)}**: ${toCount(ideas.length, 'idea')}`;
  });
  return lines.length > 0 ? lines.join('\n\n') : null;
}
