import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';
import { toTitlePlace } from './to-title-place.ts';

/**
 * Ideas are published with their term: a document without a program or a year has none to publish them with. A README
 * above the years is of the program itself, and may have an idea as an example.
 */
export function* checkNoTerm(document: CheckedDocument): Iterable<Finding> {
  const { path, reading } = document;
  const { identity, ideas } = reading;
  const [first] = ideas;
  const isReadme = /(?:^|\/)readme\.[^/]*$/i.test(path);
  if (first === undefined || isReadme || (identity.program !== null && identity.year !== null)) return;
  yield {
    place: toTitlePlace(first.title, document),
    reason: 'Unexpected ideas, expected a year in the path of the document',
    note: 'They are passed over: name the document after its year alone, such as `2026.md`, put it into a folder of that name, or say `year` in its front matter.',
  };
}
