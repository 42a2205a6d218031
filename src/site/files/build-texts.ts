import type { Idea } from '../../model/model.ts';
import type { Catalogue } from '../catalogue.ts';
import type { SiteFile } from '../site.ts';
import { toLinkText } from '../text/to-link-text.ts';

/** The texts of all ideas, in the order of the brief: a line for each part of an idea. */
export type Texts = string[];

/** Where the site keeps the texts, relative to its root. */
export const TEXTS_PATH = 'search/texts.json';

/** What the search looks through once it has shown what the brief has: all that ideas say beyond it. */
export function buildTextsFile({ model }: Catalogue): SiteFile {
  return { path: TEXTS_PATH, content: JSON.stringify(model.ideas.map(toText) satisfies Texts) };
}

function toText(idea: Idea): string {
  const { otherTitles, group, description, expectedOutcome, skillsText, fields, mentees, issues, rest } =
    idea;
  const others = fields.filter(({ kind }) => kind === 'other');
  const parts = [
    description?.text ?? '',
    expectedOutcome?.text ?? '',
    ...others.map(({ label, text }) => `${label}: ${text}`),
    rest?.text ?? '',
    skillsText ?? '',
    group.join(', '),
    otherTitles.join(', '),
    mentees.map(({ name }) => name).join(', '),
    issues.map(toLinkText).join(', '),
  ];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
