import type { Idea } from '../../model/model.ts';
import type { Catalogue } from '../catalogue.ts';
import { toProjectMentions } from '../lists/idea-lists.ts';
import { toSummary } from './to-summary.ts';

/** What an idea is about, in one or two lines: of its description, else of whom it is. */
export function summarizeIdea(idea: Idea, catalogue: Catalogue): string {
  if (idea.description?.text) return toSummary(idea.description.text);
  const term = catalogue.terms.get(idea.term);
  const names = toProjectMentions(idea, catalogue)
    .map(({ text }) => text)
    .join(' and ');
  return toSummary(`An idea for ${names || 'mentees'} in ${term ? catalogue.titleOf(term) : idea.term}.`);
}
