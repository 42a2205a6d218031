import { replaceComments } from '../markdown/find-comments.ts';
import { buildHeadingBook, type HeadingBook } from '../parse/heading-book.ts';
import type { HeadingReading, IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findUnspacedHeadings, isParted } from './find-unspaced-headings.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

/** A heading that stands where ideas stand, and has no field that has a label: text alone, or nothing at all. */
export function* checkIdeaFields(document: CheckedDocument, { vocabulary }: Surroundings): Iterable<Finding> {
  const { reading } = document;
  if (!isOfTerm(reading)) return;
  const book = buildHeadingBook(vocabulary);
  const hidden = findUnspacedHeadings(document);
  for (const idea of reading.ideas)
    if (isText(idea, book) && !isParted(idea, hidden))
      yield {
        place: toTitlePlace(idea.title, document),
        reason: `Expected labelled fields below the idea \`${shorten(idea.title.value)}\``,
        note: 'Write what it takes behind labels, such as `- Description:`, `- Recommended Skills:` and `- Mentor(s):`: without them it is text alone.',
      };
  for (const { title } of findEmpty(document))
    yield {
      place: toTitlePlace(title, document),
      reason: `Expected the fields of an idea below \`${shorten(title.value)}\``,
      note: 'There is nothing below this heading, and ideas stand beside it. If it is the name of a group of ideas, they need one `#` more than it has.',
    };
}

/** An idea of plain text. One whose heading leads to its page at LFX has its text there. */
export function isText({ fields, titleUrl }: IdeaReading, book: HeadingBook): boolean {
  return fields.length === 0 && (titleUrl === null || !book.isLfxUrl(titleUrl));
}

/** Headings without anything below them, at the depth of ideas of the same project. */
function findEmpty({ text, reading: { headings, ideas } }: CheckedDocument): HeadingReading[] {
  const depths = new Map(headings.map(({ title, depth }) => [title.place.start.line, depth]));
  return headings.filter((heading, index) => {
    const next = headings[index + 1];
    const end = next?.title.place.start.offset ?? text.length;
    const inside = replaceComments(text.slice(heading.title.place.end.offset, end), () => '');
    const isEmpty =
      heading.role === 'group' && (next?.depth ?? 0) <= heading.depth && /^[\s*_-]*$/.test(inside);
    const project = headings.slice(0, index).findLast(({ role }) => role === 'project');
    return (
      isEmpty &&
      ideas.some(
        (idea) =>
          idea.project !== null &&
          idea.project.place.start.line === project?.title.place.start.line &&
          depths.get(idea.line) === heading.depth,
      )
    );
  });
}
