import type { Status } from '../vocabulary/vocabulary.ts';
import type { Books } from './books.ts';
import type { Excerpt } from './excerpt.ts';
import type { FoundIdea } from './find-ideas.ts';
import type { HeadingBook } from './heading-book.ts';
import type { Placed } from './place.ts';
import type { Field } from './read-fields.ts';
import { readLinks } from './read-links.ts';
import { readPeople } from './read-people.ts';
import { readSkillsText } from './read-skills.ts';
import type { IdeaReading, Passage } from './reading.ts';

interface Tools {
  books: Books;
  /** The status of ideas whose headings do not say. */
  status: Status;
}

/** What a document says of one idea. */
export function readIdea(
  { section, body, endLine, project, group, status }: FoundIdea,
  { books, status: usual }: Tools,
): IdeaReading {
  const { lead, fields } = body;
  const valuesOf = (kind: Field['kind']): Excerpt[] =>
    fields.filter((field) => field.kind === kind && field.value.text !== '').map((field) => field.value);
  const isLabelled = fields.some((field) => field.kind === 'description');
  const leads = lead.filter((excerpt) => excerpt.markdown !== '');
  return {
    title: section.title,
    titleUrl: section.url,
    project: project?.title ?? null,
    group: group.map(({ title }) => title),
    status: status ?? usual,
    description: (isLabelled ? valuesOf('description') : leads).map(toPassage),
    expectedOutcome: valuesOf('expectedOutcome').map(toPassage),
    skills: valuesOf('skills').map((value) => ({ value: readSkillsText(value), place: value.place })),
    mentors: fields.filter(({ kind }) => kind === 'mentors').flatMap((field) => readPeople(field, books)),
    mentees: fields.filter(({ kind }) => kind === 'mentees').flatMap((field) => readPeople(field, books)),
    issues: uniqueLinks(valuesOf('issues')),
    lfxUrl: readLfxUrl(section, fields, books.headings),
    fields: fields.map((field) => ({ ...field, value: toPassage(field.value) })),
    rest: isLabelled ? leads.map(toPassage) : [],
    line: section.title.place.start.line,
    endLine,
  };
}

function toPassage({ markdown, text, place }: Excerpt): Passage {
  return { markdown, text, place };
}

function uniqueLinks(values: readonly Excerpt[]): Placed<string>[] {
  const seen = new Set<string>();
  return values.flatMap(readLinks).filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** The page of an idea at LFX: in a field made for it, else in the heading. */
function readLfxUrl(
  section: FoundIdea['section'],
  fields: readonly Field[],
  headings: HeadingBook,
): Placed<string> | null {
  const labelled = fields
    .filter((field) => field.kind === 'lfxUrl')
    .flatMap((field) => readLinks(field.value));
  const own = labelled.find(({ value }) => headings.isLfxUrl(value)) ?? labelled[0];
  if (own) return own;
  const isHeading = section.url !== null && headings.isLfxUrl(section.url);
  return isHeading && section.url !== null ? { value: section.url, place: section.title.place } : null;
}
