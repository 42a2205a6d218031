import type { Idea } from '../../model/model.ts';
import type { Catalogue } from '../catalogue.ts';
import type { SiteFile } from '../site.ts';
import { toLinkText } from '../text/to-link-text.ts';
import type { Brief } from './build-brief.ts';
import { toTextsPath } from './search-paths.ts';

/** The texts of some ideas that follow each other in the brief: a line for each part of an idea. */
export type Texts = string[];

/**
 * How long the texts of a file are together, in characters, if more than one idea is in it: about 40 kB compressed,
 * so that with the brief and the scripts the first of them stays below 100 kB.
 */
const LENGTH = 120_000;

/** What the search looks through once it has shown what the brief has: all that ideas say beyond it. */
export function buildTextsFiles({ texts: starts }: Pick<Brief, 'texts'>, { model }: Catalogue): SiteFile[] {
  return starts.map((start, place) => ({
    path: toTextsPath(start),
    content: () => {
      const texts: Texts = model.ideas.slice(start, starts[place + 1]).map(toText);
      return JSON.stringify(texts);
    },
  }));
}

/** The places of the ideas with which the files of texts begin. */
export function cutTexts(ideas: readonly Idea[]): number[] {
  const starts: number[] = [];
  let length = Infinity;
  for (const [place, idea] of ideas.entries()) {
    const own = toText(idea).length;
    if (length + own > LENGTH) {
      starts.push(place);
      length = 0;
    }
    length += own;
  }
  return starts;
}

function toText(idea: Idea): string {
  const { description, expectedOutcome, fields, rest, skillsText, group, otherTitles } = idea;
  const others = fields.filter(({ kind }) => kind === 'other');
  const parts = [
    description?.text ?? '',
    expectedOutcome?.text ?? '',
    ...others.map(({ label, text }) => `${label}: ${text}`),
    rest?.text ?? '',
    skillsText ?? '',
    group.join(', '),
    otherTitles.join(', '),
    idea.mentees.map(({ name }) => name).join(', '),
    idea.issues.map(toLinkText).join(', '),
  ];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
