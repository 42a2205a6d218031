import { buildLabelBook } from '../parse/label-book.ts';
import type { Reading } from '../parse/reading.ts';
import { completeFrontMatter } from './complete-front-matter.ts';
import { completeLabels } from './complete-labels.ts';
import { completeMentors } from './complete-mentors.ts';
import { completeProjects } from './complete-projects.ts';
import { completeRules } from './complete-rules.ts';
import { completeSkills } from './complete-skills.ts';
import { findSpot } from './find-spot.ts';
import type { Knowledge } from './knowledge.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * What can be written at an offset of a text, the best first; empty where nobody knows.
 * @param reading What the document said the last time that it was read: enough to know where it belongs.
 */
export function buildSuggestions(
  { text, reading }: { text: string; reading: Reading },
  offset: number,
  knowledge: Knowledge,
): Suggestion[] {
  const { vocabulary } = knowledge.surroundings;
  const book = buildLabelBook(vocabulary);
  const spot = findSpot(text, offset, book);
  const found = [
    completeFrontMatter(text, spot, vocabulary.programs),
    completeRules(spot),
    completeProjects(spot, reading, knowledge),
    completeSkills(spot, knowledge),
    completeMentors(spot, knowledge),
    spot.field === null ? completeLabels(spot, reading, { book, programs: vocabulary.programs }) : [],
  ];
  const first = found.find((suggestions) => suggestions.length > 0) ?? [];
  // What is half written may have been read as a name of its own.
  return first.filter((suggestion) => suggestion.text !== text.slice(suggestion.start, offset));
}
