import { findContents } from '../parse/read-contents.ts';
import type { HeadingReading, Reading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findStrayHeadings, type StrayHeading } from './find-stray-headings.ts';
import { findUnspacedHeadings } from './find-unspaced-headings.ts';
import { isOfTerm } from './is-of-term.ts';
import { keepsIdeas } from './keeps-ideas.ts';
import type { Edit, Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';

/** A heading that is deeper or less deep than those of its kind: the depth says what belongs to what. */
export function* checkHeadingDepth(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  if (!isOfTerm(document.reading)) return;
  // A heading that lacks a space hides where projects and ideas begin: the depths of all others may be right.
  if (findUnspacedHeadings(document).length > 0) return;
  const strays = findStrayHeadings(document.reading);
  if (strays.length === 0) return;
  const contents = findContents(document.tree, document.source);
  const listed = (idea: string): string | null =>
    contents.find(({ text }) => fold(text) === fold(idea))?.parent?.text ?? null;
  const isSafe = (edits: readonly Edit[]): boolean => keepsIdeas(document, edits, { vocabulary, listed });
  const edits = chooseSafe(
    strays.map((stray) => (mayMoveAlone(stray) ? toEdit(stray, document.text) : null)),
    isSafe,
  );
  for (const [index, stray] of strays.entries())
    yield toFinding(stray, edits[index] ?? null, document.reading);
}

/** All edits, if they are safe together; else those that are so with the ones before them. */
function chooseSafe(
  edits: readonly (Edit | null)[],
  isSafe: (edits: readonly Edit[]) => boolean,
): (Edit | null)[] {
  const all = edits.filter((edit) => edit !== null);
  if (all.length === 0 || isSafe(all)) return [...edits];
  const made: Edit[] = [];
  return edits.map((edit) => {
    if (edit === null || !isSafe([edit]) || (made.length > 0 && !isSafe([...made, edit]))) return null;
    made.push(edit);
    return edit;
  });
}

/** Whether a heading may change while those above and below it stay as they are. */
function mayMoveAlone({ isClear, expected, above, below }: StrayHeading): boolean {
  return isClear && expected >= (above?.depth ?? 0) && below.every(({ depth }) => depth >= expected);
}

/** The marks of a heading that has them in front (ATX); an underlined one has none. */
function toEdit({ heading: { title, depth }, expected }: StrayHeading, text: string): Edit | null {
  const start = title.place.start.offset ?? 0;
  const end = start + depth;
  return text.slice(start, end) === '#'.repeat(depth) ? { start, end, text: '#'.repeat(expected) } : null;
}

function toFinding(
  { heading, expected, peers }: StrayHeading,
  edit: Edit | null,
  { headings }: Reading,
): Finding {
  const { title, depth, role } = heading;
  const actual = '#'.repeat(depth);
  const wanted = '#'.repeat(expected);
  const { start } = title.place;
  const end = { line: start.line, column: start.column + depth, offset: (start.offset ?? 0) + depth };
  const isUnderlined = title.place.end.line > start.line;
  return {
    place: isUnderlined ? title.place : { start, end },
    reason: `Unexpected depth \`${actual}\` of the ${role} \`${shorten(title.value)}\`, expected \`${wanted}\` ${peers}`,
    note: `A heading belongs to the nearest one above it with fewer \`#\`. ${findHolder(heading, expected, headings)}`,
    ...(isUnderlined ? {} : { actual, expected: [wanted] }),
    edits: edit ? [edit] : [],
  };
}

/** What the heading would belong to. */
function findHolder(heading: HeadingReading, expected: number, headings: readonly HeadingReading[]): string {
  const before = headings.slice(0, headings.indexOf(heading));
  const holder = before.findLast(({ depth }) => depth < expected);
  return holder
    ? `With \`${'#'.repeat(expected)}\`, this one belongs to \`${shorten(holder.title.value)}\`.`
    : `Write \`${'#'.repeat(expected)}\`.`;
}
