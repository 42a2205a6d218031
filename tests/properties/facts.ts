import type { IdeaReading, Reading } from '../../src/parse/reading.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { person } from '../read.ts';

/** What a document says, in markdown, and what a careful reader takes from it. */
export interface Written<T> {
  markdown: string;
  says: T;
}

/** What one idea says, texts folded: their words are facts, their line breaks and emphasis are not. */
export interface IdeaFacts {
  project: string | null;
  group: string[];
  title: string;
  titleUrl: string | null;
  description: string;
  rest: string;
  expectedOutcome: string;
  skills: string[];
  /** As `person` of `../read.ts` writes them. */
  mentors: string[];
  mentees: string[];
  issues: string[];
  lfxUrl: string | null;
  /** Labels that the model has no field for, as written, and their values. */
  others: [label: string, text: string][];
}

/** What an idea says before it says anything. */
export const NOTHING: Omit<IdeaFacts, 'project' | 'group' | 'title' | 'titleUrl'> = {
  description: '',
  rest: '',
  expectedOutcome: '',
  skills: [],
  mentors: [],
  mentees: [],
  issues: [],
  lfxUrl: null,
  others: [],
};

/** The facts of all ideas of a reading. */
export function factsOf({ ideas }: Reading): IdeaFacts[] {
  return ideas.map((idea) => ({
    project: idea.project?.value ?? null,
    group: idea.group.map(({ value }) => value),
    title: idea.title.value,
    titleUrl: idea.titleUrl,
    description: textOf(idea.description),
    rest: textOf(idea.rest),
    expectedOutcome: textOf(idea.expectedOutcome),
    skills: idea.skills.flatMap(({ value }) => value.split(/[,;]/)).map((skill) => skill.trim()),
    mentors: idea.mentors.map(person),
    mentees: idea.mentees.map(person),
    issues: idea.issues.map(({ value }) => value),
    lfxUrl: idea.lfxUrl?.value ?? null,
    others: idea.fields
      .filter(({ kind }) => kind === 'other')
      .map(({ label, value }) => [label.value, fold(value.text)]),
  }));
}

function textOf(passages: IdeaReading['description']): string {
  return fold(passages.map(({ text }) => text).join(' '));
}
