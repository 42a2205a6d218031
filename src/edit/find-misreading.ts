import { buildLabelBook } from '../parse/label-book.ts';
import { readDocument } from '../parse/read-document.ts';
import type { IdeaReading, Person, Reading } from '../parse/reading.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { toPlainTitle } from './escape-text.ts';
import type { NewField, NewIdea } from './new-idea.ts';
import { prepareValue } from './prepare-value.ts';

export interface Readings {
  before: Reading;
  after: Reading;
}

/**
 * What a document does not say as it was given, once an idea has been written into it: one sentence about the first
 * such thing, `null` where the idea is there to the letter and everything else is as it was.
 */
export function findMisreading(
  { before, after }: Readings,
  idea: NewIdea,
  vocabulary: Vocabulary,
): string | null {
  const title = toPlainTitle(idea.title);
  const added = after.ideas.filter((one) => !before.ideas.some((other) => plain(other) === plain(one)));
  const [written] = added;
  if (!written || added.length > 1) return tellTitle(title, after);
  if (written.title.value !== title)
    return `The title would be read as "${written.title.value}": write it without the marks at its ends.`;
  const others = { ...after, ideas: after.ideas.filter((one) => one !== written) };
  if (plain(others.ideas) !== plain(before.ideas) || plain(others.timeline) !== plain(before.timeline))
    return 'What comes behind the idea would be read differently: close what its values open, such as comments and code.';
  return findLostValue(idea, written, vocabulary);
}

function tellTitle(title: string, { headings }: Reading): string {
  const heading = headings.find((one) => one.title.value === title);
  const isNone = heading === undefined || heading.role === 'ignored' || heading.role === 'structure';
  return isNone
    ? `"${title}" would not be read as the title of an idea: say what is to be done.`
    : 'The idea would be read as a part of another one: look for headings and labels in its values.';
}

function findLostValue(idea: NewIdea, written: IdeaReading, vocabulary: Vocabulary): string | null {
  const labels = buildLabelBook(vocabulary);
  for (const [index, field] of idea.fields.entries()) {
    const read = written.fields[index];
    const values = field.values.map((value) => prepareValue(value, labels));
    const isSame = read?.kind === field.kind && isWhole(read.value.markdown, { ...field, values });
    const found = written.fields[index + 1];
    if (!isSame && found)
      return `The text of "${field.label}" would end before "${found.label.value}", which reads like the label of a field: say it in other words.`;
    if (!isSame) return `The text of "${field.label}" would not be read as given: say it in other words.`;
  }
  if (written.fields.length > idea.fields.length || written.rest.length > 0)
    return `"${written.fields.at(-1)?.label.value ?? ''}" reads like the label of a field: say it in other words.`;
  return findLostPerson(idea, written, vocabulary) ?? findLostIssue(idea, written);
}

/** Lists have bullets and commas between their values. */
function isWhole(markdown: string, { values }: NewField): boolean {
  if (values.length === 1 && markdown === values[0]) return true;
  const lists = ['-', '*', '+'].map((mark) => values.map((value) => `${mark} ${value}`).join('\n'));
  return [values.join(', '), ...lists].includes(markdown);
}

function findLostPerson(idea: NewIdea, written: IdeaReading, vocabulary: Vocabulary): string | null {
  const given = idea.fields.filter(({ kind }) => kind === 'mentors').flatMap(({ values }) => values);
  const people = given.map((value) => readMentor(value, vocabulary));
  const lost = given.find(
    (_, index) => plain(people[index] ?? null) !== plain(written.mentors[index] ?? null),
  );
  return lost === undefined && people.length === written.mentors.length
    ? null
    : `"${lost ?? given.at(-1) ?? ''}" would not be read as one mentor: write "Name (@handle)".`;
}

/** The one person that a text names, as a list of mentors is read; `null` where it names none or several. */
function readMentor(text: string, vocabulary: Vocabulary): Person | null {
  const document = `### Harbor\n\n#### Lorem\n\n- Description: Lorem.\n- Mentors:\n  - ${text}\n`;
  const { ideas } = readDocument({ path: 'programs/lorem/2020.md', text: document }, vocabulary);
  const [person, ...others] = ideas[0]?.mentors ?? [];
  return others.length > 0 ? null : (person ?? null);
}

function findLostIssue(idea: NewIdea, written: IdeaReading): string | null {
  const given = idea.fields.filter(({ kind }) => kind === 'issues').flatMap(({ values }) => values);
  const lost = given.find((url) => !written.issues.some(({ value }) => url.includes(value)));
  return lost === undefined ? null : `"${lost}" would not be read as the address of an issue.`;
}

/** A value without its places. */
function plain(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (PLACES.has(key) ? undefined : inner));
}

const PLACES = new Set(['place', 'line', 'endLine']);
