import type { CheckedDocument } from './checked-document.ts';
import { findUnspacedHeadings, isParted } from './find-unspaced-headings.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import { toTitlePlace } from './to-title-place.ts';

/** An idea below no project; where no idea of a document is below one, the first of them speaks for all. */
export function* checkProjectHeading(document: CheckedDocument): Iterable<Finding> {
  const { reading } = document;
  if (!isOfTerm(reading)) return;
  const hidden = findUnspacedHeadings(document);
  // A heading that lacks a space may be the project's, or that of the idea: then this one is the project's.
  const homeless = reading.ideas.filter(
    (idea) =>
      idea.project === null && !hidden.some(({ line }) => line < idea.line) && !isParted(idea, hidden),
  );
  const [first] = homeless;
  const isWhole = homeless.length === reading.ideas.length && homeless.length > 1;
  for (const { title } of isWhole && first ? [first] : homeless)
    yield {
      place: toTitlePlace(title, document),
      reason: isWhole
        ? `Expected the heading of a project above the ${homeless.length} ideas of the document`
        : `Expected the heading of a project above the idea \`${shorten(title.value)}\``,
      note: 'Write the name of the project as a heading of its own above its ideas, with one `#` less than they have.',
    };
}
