import { CompletionItemKind } from 'vscode-languageserver';
import { countValues } from '../model/compare.ts';
import { toCount } from '../site/text/to-count.ts';
import { currentEntry } from './current-entry.ts';
import type { Spot } from './find-spot.ts';
import type { Knowledge } from './knowledge.ts';
import type { Suggestion } from './suggestion.ts';

/** The skills that ideas ask for, the most frequent first, then those that the vocabulary knows. */
export function completeSkills(spot: Spot, { model, surroundings }: Knowledge): Suggestion[] {
  if (spot.field !== 'skills') return [];
  const counts = new Map(countValues(model.ideas.flatMap(({ skills }) => skills)));
  const names = new Set([...counts.keys(), ...Object.keys(surroundings.vocabulary.skills)]);
  const entry = currentEntry(spot);
  return [...names].map((name) => ({
    label: name,
    text: name,
    kind: CompletionItemKind.Value,
    detail: toCount(counts.get(name) ?? 0, 'idea'),
    ...entry,
  }));
}
