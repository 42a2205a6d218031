import { buildSafeTree } from '../../markdown/build-safe-tree.ts';
import { ID_PREFIX } from '../../markdown/id-prefix.ts';
import type { RenderOptions } from '../../markdown/rewrite-tree.ts';
import { toWebUrl } from '../../markdown/to-web-url.ts';
import type { Idea, Model } from '../../model/model.ts';
import { buildFieldViews } from '../../site/pages/build-field-views.ts';
import { toLinkText } from '../../site/text/to-link-text.ts';
import { toProfiles } from '../../site/text/to-profiles.ts';
import { toSkillsText } from '../../site/text/to-skills-text.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { IdeaPreview } from './verdict.ts';

interface PreviewOptions {
  vocabulary: Vocabulary;
  /** How the document's text is rendered. */
  rendering: Omit<RenderOptions, 'notes'>;
}

/** The ideas of a model as their pages would tell them. */
export function previewIdeas(
  { ideas, projects }: Model,
  { vocabulary, rendering }: PreviewOptions,
): IdeaPreview[] {
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  return ideas.map((idea) => ({
    title: idea.title,
    projects: idea.projects.map((id) => names.get(id) ?? id),
    group: idea.group,
    skills: idea.skills,
    skillsText: toSkillsText(idea, vocabulary),
    mentors: idea.mentors.map(toMentor),
    mentees: idea.mentees.map(({ name, url }) => ({ text: name, href: url === null ? null : toWebUrl(url) })),
    issues: idea.issues.map((url) => ({ text: toLinkText(url), href: toWebUrl(url) })),
    ...buildFieldViews(idea, {
      render: (markdown, notes) => buildSafeTree(markdown, { ...rendering, notes }),
      // The page shows many ideas at once.
      prefix: `${ID_PREFIX}${idea.id}-`,
    }),
  }));
}

function toMentor(mentor: Idea['mentors'][number]): IdeaPreview['mentors'][number] {
  const { id, name, nameAsWritten, github, role } = mentor;
  return { name: name ?? nameAsWritten ?? github ?? id, role, profiles: toProfiles(mentor) };
}
