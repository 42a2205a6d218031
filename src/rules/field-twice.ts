import { foldLabel } from '../parse/label-book.ts';
import type { IdeaReading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { buildFieldBook, type FieldBook } from './field-book.ts';
import { findUnspacedHeadings } from './find-unspaced-headings.ts';
import { findSecondSet } from './label-sets.ts';
import { buildPlaceholderBook } from './placeholder-book.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

type Field = IdeaReading['fields'][number];

/**
 * A field that one idea has twice. People and issues may be labelled one by one, and skills under several labels;
 * a whole second set of labels is another idea.
 */
export function* checkFieldTwice(document: CheckedDocument, { vocabulary }: Surroundings): Iterable<Finding> {
  const { path, reading } = document;
  const book = buildFieldBook(vocabulary);
  const placeholders = buildPlaceholderBook(document, vocabulary);
  // The rule `placeholder` tells of what was never filled in.
  const isOpen = ({ kind, value }: Field): boolean =>
    value.text !== '' && placeholders.isPlaceholder(value.text, kind);
  const hidden = findUnspacedHeadings(document);
  for (const idea of reading.ideas) {
    if (findSecondSet(idea.fields) !== null) continue;
    for (const [index, field] of idea.fields.entries()) {
      const first = idea.fields.slice(0, index).find((other) => isAgain(field, other, book));
      if (
        !first ||
        isOpen(first) ||
        isOpen(field) ||
        hidden.some(({ start }) => isBetween(start, first, field))
      )
        continue;
      const { label } = field;
      const { line } = first.label.place.start;
      yield {
        place: label.place,
        reason: `Unexpected second field \`${label.value}\`, expected one in an idea`,
        note: isSameValue(field, first)
          ? `Delete it: the first one, on line ${line}, says the same.`
          : field.value.text === ''
            ? `Delete it: there is nothing behind it, and the first one is on line ${line}.`
            : `Write what it says into the first one, on line ${line}, or give it a label of its own.`,
        related: [{ path, line, text: `The first field \`${first.label.value}\`` }],
      };
    }
  }
}

/** Whether the heading of another idea, which lacks a space, parts two fields. */
function isBetween(offset: number, first: Field, field: Field): boolean {
  return (first.label.place.start.offset ?? 0) < offset && offset < (field.label.place.start.offset ?? 0);
}

function isAgain(field: Field, first: Field, book: FieldBook): boolean {
  const [label, other] = [field.label.value, first.label.value];
  if (book.keyOf(label) !== book.keyOf(other)) return false;
  switch (field.kind) {
    case 'description':
    case 'expectedOutcome':
      return true;
    case 'mentors':
    case 'mentees':
    case 'issues':
      return field.value.text !== '' && isSameValue(field, first);
    case 'skills':
    case 'lfxUrl':
      return toWords(label) === toWords(other);
    case 'other':
      return book.isKnown(label);
  }
}

/** A label without what stands in parentheses, in the plural or not. */
function toWords(label: string): string {
  return foldLabel(label).replace(/s$/, '');
}

function isSameValue(field: Field, first: Field): boolean {
  return fold(field.value.text) === fold(first.value.text);
}
