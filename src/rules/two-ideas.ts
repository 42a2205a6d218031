import type { IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findUnspacedHeadings } from './find-unspaced-headings.ts';
import { findSecondSet } from './label-sets.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';

/** Two ideas below one heading: behind the fields of the first one stand those of another. */
export function* checkTwoIdeas(document: CheckedDocument): Iterable<Finding> {
  const hidden = findUnspacedHeadings(document);
  for (const { title, fields } of document.reading.ideas) {
    let rest = fields;
    for (let at = findSecondSet(rest); at !== null; at = findSecondSet(rest)) {
      const from = offsetOf(rest[at - 1]);
      rest = rest.slice(at);
      const [first] = rest;
      // The heading is there, and lacks a space.
      const isHidden = hidden.some(({ start }) => from < start && start < offsetOf(first));
      if (first && !isHidden)
        yield {
          place: first.label.place,
          reason: `Unexpected second \`${first.label.value}\` below the heading \`${shorten(title.value)}\`, expected a heading before it`,
          note: 'From here on, the fields are of another idea: give it a heading of its own, else the two are read as one.',
        };
    }
  }
}

function offsetOf(field: IdeaReading['fields'][number] | undefined): number {
  return field?.label.place.start.offset ?? 0;
}
