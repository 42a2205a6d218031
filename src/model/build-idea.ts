import type { IdeaReading, Passage, Person } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import { compareText } from './compare.ts';
import type { JoinedIdea } from './join-ideas.ts';
import { keepFields } from './keep-fields.ts';
import type { Idea, Text } from './model.ts';
import { withoutEmails } from './redact.ts';

/** What the ideas of a model have in common. */
export interface IdeaContext {
  term: string;
  idOf(person: Person): string;
  mentorNames: ReadonlyMap<string, { name: string | null; github: string | null; twitter: string | null }>;
  skillsOf(text: string): string[];
}

/** An idea of the model, but for its id and URL. */
export type IdeaContent = Omit<Idea, 'id' | 'url'>;

/**
 * One idea out of all that the documents of its term tell of it. The telling that has come furthest has the word;
 * the others fill what it leaves open. What they say otherwise is kept among the fields, under its label.
 */
export function buildIdea(tellings: JoinedIdea, context: IdeaContext): IdeaContent {
  const ideas = tellings.map(({ idea }) => idea);
  const [first] = tellings;
  const pick = <T>(values: (idea: IdeaReading) => T[]): T[] =>
    ideas.map(values).find((found) => found.length > 0) ?? [];
  const skills = pick((idea) => idea.skills)
    .map(({ value }) => value)
    .join('; ');
  const titles = ideas.map((idea) => idea.title.value);
  const content: IdeaContent = {
    term: context.term,
    title: titles[0] ?? '',
    titleUrl: ideas.find((idea) => idea.titleUrl !== null)?.titleUrl ?? null,
    otherTitles: [...new Set(titles)].slice(1),
    projects: [...new Set(tellings.flatMap(({ projects }) => projects))],
    projectHeading: first.idea.project?.value ?? '',
    group: pick((idea) => idea.group).map(({ value }) => value),
    status: first.idea.status,
    description: toText(pick((idea) => idea.description)),
    expectedOutcome: toText(pick((idea) => idea.expectedOutcome)),
    skills: context.skillsOf(withoutEmails(skills)),
    skillsText: skills === '' ? null : skills,
    mentors: toMentors(
      pick((idea) => idea.mentors),
      context,
    ),
    mentees: toMentees(pick((idea) => idea.mentees)),
    issues: pick((idea) => idea.issues).map(({ value }) => value),
    lfxUrl: ideas.find((idea) => idea.lfxUrl !== null)?.lfxUrl?.value ?? null,
    fields: [],
    rest: toText(first.idea.rest),
    labels: [...new Set(ideas.flatMap((idea) => idea.fields.map((field) => field.label.value)))],
    sources: tellings.map(({ path, idea }) => ({ path, line: idea.line, endLine: idea.endLine })),
  };
  return { ...content, fields: keepFields(ideas, content) };
}

function toText(excerpts: readonly Passage[]): Text | null {
  if (excerpts.length === 0) return null;
  return {
    markdown: excerpts.map(({ markdown }) => markdown).join('\n\n'),
    text: excerpts.map(({ text }) => text).join(' '),
  };
}

function toMentors(people: readonly Person[], context: IdeaContext): Idea['mentors'] {
  const mentors = new Map<string, Idea['mentors'][number]>();
  for (const person of people) {
    const id = context.idOf(person);
    const known = context.mentorNames.get(id);
    const other = mentors.get(id);
    if (other)
      mentors.set(id, {
        ...other,
        role: other.role ?? person.role,
        nameAsWritten: other.nameAsWritten ?? person.name,
      });
    else
      mentors.set(id, {
        id,
        name: known?.name ?? null,
        nameAsWritten: person.name,
        github: known?.github ?? null,
        twitter: known?.twitter ?? null,
        role: person.role,
      });
  }
  return [...mentors.values()];
}

/** Each mentee once, by name. */
function toMentees(people: readonly Person[]): Idea['mentees'] {
  const mentees = new Map<string, Idea['mentees'][number]>();
  for (const mentee of people.map(toMentee)) {
    const known = mentees.get(fold(mentee.name));
    mentees.set(fold(mentee.name), known ? { ...known, url: known.url ?? mentee.url } : mentee);
  }
  return [...mentees.values()];
}

function toMentee({ name, github, twitter, url }: Person): Idea['mentees'][number] {
  const profile = github ? `https://github.com/${github}` : twitter ? `https://twitter.com/${twitter}` : null;
  return { name: name ?? github ?? twitter ?? '', url: url ?? profile };
}

/** Orders ideas of one term as its documents tell them. */
export function compareSources(a: Pick<Idea, 'sources'>, b: Pick<Idea, 'sources'>): number {
  const [first] = a.sources;
  const [second] = b.sources;
  if (!first || !second) return a.sources.length - b.sources.length;
  return compareText(first.path, second.path) || first.line - second.line;
}
