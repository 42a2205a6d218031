import type { Position } from 'unist';
import type { IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { hoverLabel } from './hover-label.ts';
import { hoverMentor } from './hover-mentor.ts';
import { hoverProject } from './hover-project.ts';
import { hoverSkills } from './hover-skills.ts';
import type { Knowledge } from './knowledge.ts';
import type { Stretch } from './to-range.ts';

/** What an editor shows of a stretch of a document. */
export interface FoundHover extends Stretch {
  markdown: string;
}

/**
 * What is known of what stands at an offset: a project's heading, a label, a mentor or a skill. `null` where it is
 * none of them.
 */
export function buildHover(
  document: CheckedDocument,
  offset: number,
  knowledge: Knowledge,
): FoundHover | null {
  const { reading } = document;
  const heading = reading.headings.find(({ title }) => holds(title.place, offset));
  if (heading?.role === 'project')
    return toHover(heading.title.place, hoverProject(heading.title.value, knowledge));
  for (const idea of reading.ideas) {
    const found = hoverInIdea(idea, { document, offset, knowledge });
    if (found) return found;
  }
  return null;
}

interface Spot {
  document: CheckedDocument;
  offset: number;
  knowledge: Knowledge;
}

function hoverInIdea(idea: IdeaReading, { document, offset, knowledge }: Spot): FoundHover | null {
  const { model, surroundings } = knowledge;
  const { vocabulary } = surroundings;
  const field = idea.fields.find(({ label }) => holds(label.place, offset));
  if (field) {
    const { kind, label } = field;
    const text = hoverLabel({ kind, label: label.value }, document.reading, vocabulary);
    return toHover(label.place, text);
  }
  const mentor = idea.mentors.find(({ place }) => holds(place, offset));
  if (mentor) return toHover(mentor.place, hoverMentor(mentor, knowledge));
  const skills = idea.skills.find(({ place }) => holds(place, offset));
  if (!skills) return null;
  const words = wordsAround(document.text, offset, toStretch(skills.place));
  const text = hoverSkills(document.text.slice(words.start, words.end), model, vocabulary);
  return text === null ? null : { ...words, markdown: text };
}

/** What stands between two commas, semicolons, bullets or line breaks around an offset, inside a stretch. */
function wordsAround(text: string, offset: number, { start, end }: Stretch): Stretch {
  const before =
    text
      .slice(start, offset)
      .split(/[,;\n]|(?<=\s)[-*+](?=\s)|\band\b/)
      .at(-1) ?? '';
  const after = text.slice(offset, end).split(/[,;\n]|\sand\b/)[0] ?? '';
  const words = before + after;
  const from = offset - before.length + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

function toHover(place: Position, markdown: string): FoundHover {
  return { ...toStretch(place), markdown };
}

function toStretch({ start, end }: Position): Stretch {
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}

/** The end counts: that is where a cursor behind the last letter is. */
function holds({ start, end }: Position, offset: number): boolean {
  return (start.offset ?? 0) <= offset && offset <= (end.offset ?? -1);
}
