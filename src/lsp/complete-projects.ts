import { CompletionItemKind } from 'vscode-languageserver';
import { compareNames } from '../model/compare.ts';
import type { Reading } from '../parse/reading.ts';
import { toCount } from '../site/text/to-count.ts';
import type { Spot } from './find-spot.ts';
import type { Knowledge } from './knowledge.ts';
import { projectDepth } from './project-depth.ts';
import type { Suggestion } from './suggestion.ts';

/** The known projects, on a heading of the depth that the document's projects have. */
export function completeProjects(
  { start, line, before }: Spot,
  { headings }: Reading,
  { model, surroundings }: Knowledge,
): Suggestion[] {
  const [space, marks = ''] = /^ {0,3}(#{1,6})[ \t]+/.exec(before) ?? [];
  if (space === undefined || marks.length !== projectDepth(headings)) return [];
  const { registry, projects } = surroundings;
  const named = [
    ...registry,
    ...projects.projects.filter(({ entry }) => entry === null).map(({ name }) => ({ name, maturity: null })),
  ];
  return named
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ name, maturity }) => {
      const ids = projects.idsOf(name);
      const count = model.ideas.filter((idea) => idea.projects.some((id) => ids.includes(id))).length;
      return {
        label: name,
        text: name,
        kind: CompletionItemKind.Module,
        detail: [maturity ?? [], toCount(count, 'idea')].flat().join(', '),
        start: start + space.length,
        end: start + line.length,
      };
    });
}
