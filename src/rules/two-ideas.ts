import type { CheckedDocument } from './checked-document.ts';
import { findSecondSet } from './label-sets.ts';
import type { Finding } from './rule.ts';

/** Two ideas below one heading: behind the fields of the first one stand those of another. */
export function* checkTwoIdeas({ reading }: CheckedDocument): Iterable<Finding> {
  for (const { title, fields } of reading.ideas) {
    let rest = fields;
    for (let at = findSecondSet(rest); at !== null; at = findSecondSet(rest)) {
      rest = rest.slice(at);
      const [first] = rest;
      if (first)
        yield {
          place: first.label.place,
          reason: `Unexpected second \`${first.label.value}\` below the heading \`${title.value}\`, expected a heading before it`,
          note: 'From here on, the fields are of another idea: give it a heading of its own, else the two are read as one.',
        };
    }
  }
}
