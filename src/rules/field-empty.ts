import { replaceComments } from '../markdown/find-comments.ts';
import type { IdeaReading } from '../parse/reading.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import type { CheckedDocument } from './checked-document.ts';
import { buildFieldBook } from './field-book.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A label of the vocabulary with nothing behind it. */
export function* checkFieldEmpty(
  { reading }: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const book = buildFieldBook(vocabulary);
  const template = findTemplate(reading.identity, vocabulary.programs);
  const required = (template?.required ?? []).map(book.keyOf);
  for (const { fields } of reading.ideas)
    for (const field of fields) {
      const { value: label, place } = field.label;
      if (!book.isKnown(label) || !isEmpty(field)) continue;
      const key = book.keyOf(label);
      const isSaid = fields.some((other) => book.keyOf(other.label.value) === key && !isEmpty(other));
      // "Mentors:" above "Mentor 1: ..." and "Mentor 2: ..." is a heading of a kind.
      if (isSaid) continue;
      const isRequired = required.includes(key);
      yield {
        place,
        reason: `Expected a value behind the label \`${label}\``,
        note: isRequired
          ? 'Write the value behind the label: an idea is incomplete without it.'
          : 'Write a value behind the label, or delete the label.',
        ...(!isRequired && { harm: 'advice' }),
      };
    }
}

/** A comment says nothing to those who read the page; a picture does. */
function isEmpty({ value }: IdeaReading['fields'][number]): boolean {
  return value.text === '' && replaceComments(value.markdown, () => '').trim() === '';
}
