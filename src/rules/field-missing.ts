import { buildHeadingBook } from '../parse/heading-book.ts';
import type { IdeaReading } from '../parse/reading.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import type { IdeaTemplate } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import { buildFieldBook, type FieldBook } from './field-book.ts';
import { findOtherTellings } from './find-other-tellings.ts';
import { findUnspacedHeadings, isParted } from './find-unspaced-headings.ts';
import { isText } from './idea-fields.ts';
import { readLabelLine } from './label-line.ts';
import { buildNearLabels, type NearLabels } from './near-labels.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

/** A field that the program asks for and an idea does not have; tables of results tell no more than they have room for. */
export function* checkFieldMissing(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const { path, reading, text } = document;
  const { identity, headings, ideas } = reading;
  const { programs } = surroundings.vocabulary;
  const template = findTemplate(identity, programs);
  if (!template || (identity.kind !== 'ideas' && identity.kind !== 'accepted')) return;
  const books = {
    book: buildFieldBook(surroundings.vocabulary),
    findNear: buildNearLabels(surroundings.vocabulary),
  };
  const program = programs.find(({ id }) => id === identity.program)?.name ?? 'The program';
  const headingBook = buildHeadingBook(surroundings.vocabulary);
  const hidden = findUnspacedHeadings(document);
  const titles = new Set(headings.map(({ title }) => title.place.start.offset));
  for (const idea of ideas) {
    if (!titles.has(idea.title.place.start.offset) || isText(idea, headingBook) || isParted(idea, hidden))
      continue;
    const others = identity.kind === 'accepted' ? findOtherTellings(idea, path, surroundings) : [];
    const tellings = [idea, ...others.map((telling) => telling.idea)];
    // What an accepted idea does not say of itself stands on its page.
    const isLinked = identity.kind === 'accepted' && headingBook.isLfxUrl(idea.titleUrl ?? '');
    if (isLinked && !tellings.some((telling) => says(telling, DESCRIPTION, books))) continue;
    for (const label of template.required)
      if (!tellings.some((telling) => says(telling, label, books)))
        yield {
          place: toTitlePlace(idea.title, document),
          reason: `Expected a field \`${label}\`, which ${program} asks for`,
          note: `Add a line such as \`${toLine(label, idea, { template, text })}\`.`,
        };
  }
}

const DESCRIPTION = 'Description';

interface Books {
  book: FieldBook;
  findNear: (label: string) => NearLabels;
}

/** Whether an idea has a field; a label that nobody can read, or with nothing behind it, is another fault. */
function says(
  { fields, description, mentors }: IdeaReading,
  label: string,
  { book, findNear }: Books,
): boolean {
  const key = book.keyOf(label);
  const isMeant = (written: string): boolean =>
    !book.isKnown(written) && findNear(written).expected.some((near) => book.keyOf(near) === key);
  return (
    fields.some((field) => book.keyOf(field.label.value) === key || isMeant(field.label.value)) ||
    (key === 'description' && description.length > 0) ||
    (key === 'mentors' && mentors.length > 0)
  );
}

/** The line to write, with the bullet and the emphasis that the last field of the idea has. */
function toLine(
  label: string,
  { fields }: IdeaReading,
  { template, text }: { template: IdeaTemplate; text: string },
): string {
  const { prompt = '...' } = template.fields.find((field) => field.label === label) ?? {};
  const lines = fields.map((field) => readLabelLine(field.label, text));
  const line =
    lines.findLast(({ form }) => form === 'item') ??
    lines.findLast(({ form }) => form === 'text' || form === 'heading');
  if (!line) return `- ${label}: ${prompt}`;
  if (line.form === 'heading') return `${line.lead.text.trim() || '#####'} ${label}`;
  const [open, close] = [line.opening.text.trim(), line.closing.text.trim()];
  const isBehind = open !== '' && close === '' && line.behind.text.trim() === open;
  const isBold = open !== '' && (close === open || isBehind);
  const shown = isBold ? (isBehind ? `${open}${label}:${open}` : `${open}${label}${open}:`) : `${label}:`;
  return `${line.lead.text}${shown} ${prompt}`;
}
