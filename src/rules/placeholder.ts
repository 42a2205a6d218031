import type { Position } from 'unist';
import { toPlace } from '../markdown/leaf.ts';
import { buildHeadingBook } from '../parse/heading-book.ts';
import type { HeadingReading, IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findOpenPlaces } from './find-open-places.ts';
import { isOfTerm } from './is-of-term.ts';
import { buildPlaceholderBook, type PlaceholderBook } from './placeholder-book.ts';
import type { Finding } from './rule.ts';
import { findSampleParts } from './sample-parts.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

type Field = IdeaReading['fields'][number];

/** What a template has in the place of a title, a value or a person, and nobody has filled in. */
export function* checkPlaceholder(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const { reading } = document;
  if (!isOfTerm(reading)) return;
  const headings = buildHeadingBook(vocabulary);
  const isSample = findSampleParts(reading, vocabulary);
  for (const heading of reading.headings) {
    const { title, role } = heading;
    const isLeft = role === 'ignored' && headings.isPlaceholder(title.value);
    if (isLeft && !isSample(title.place.start.line)) yield toHeadingFinding(heading, document);
  }
  const book = buildPlaceholderBook(document, vocabulary);
  for (const idea of reading.ideas)
    for (const field of idea.fields) yield* checkField(field, { idea, book, document });
}

/** What stands below such a heading is passed over, and ideas below it are read as those of another project. */
function toHeadingFinding({ title, depth }: HeadingReading, document: CheckedDocument): Finding {
  const { text, reading } = document;
  const place = toTitlePlace(title, document);
  const next = reading.headings.find(({ title: other }) => other.place.start.line > title.place.start.line);
  const inside = text.slice(title.place.end.offset, next?.title.place.start.offset);
  const isFilled = /[\p{L}\p{N}]/u.test(inside) || (next !== undefined && next.depth > depth);
  const reason =
    title.value === ''
      ? 'Unexpected empty heading, expected a title'
      : `Unexpected placeholder \`${title.value}\`, expected a title`;
  return isFilled
    ? {
        place,
        reason,
        note: 'Write the name of the project or the title of the idea: what stands below this heading is passed over, or told of another project.',
        harm: 'loss',
      }
    : { place, reason, note: 'Write a title, or delete the heading: there is no idea yet.' };
}

interface Site {
  idea: IdeaReading;
  book: PlaceholderBook;
  document: CheckedDocument;
}

function* checkField(field: Field, { idea, book, document }: Site): Iterable<Finding> {
  const { kind, label, value } = field;
  // Where a link leads somewhere, its text may be anything.
  const isLink = /\]\(https?:\/\/[^\s/]/.test(value.markdown);
  if (!isLink && book.isPlaceholder(value.text, kind)) {
    yield {
      place: value.place,
      reason: `Unexpected placeholder \`${shorten(value.text)}\` behind \`${label.value}\``,
      note: 'Write the value, or delete the line if there is none.',
      ...(!book.isAsked(field) && { harm: 'advice' as const }),
    };
    return;
  }
  yield* checkComment(field, { idea, book, document });
  const people = [...idea.mentors, ...idea.mentees].filter(({ place }) => isInside(place, value.place));
  const nobodies = people.filter((person) => book.isNobody(person));
  for (const person of nobodies)
    yield {
      place: person.place,
      reason: `Unexpected placeholder \`${shorten(slice(person.place, document))}\` behind \`${label.value}\``,
      note: 'Write the name and the GitHub handle of a person, such as `Jane Doe (@jane)`.',
    };
  for (const place of findOpenPlaces(field, document))
    if (!nobodies.some((person) => isInside(place, person.place)))
      yield {
        place,
        reason: `Unexpected placeholder \`${slice(place, document)}\` behind \`${label.value}\``,
        note: 'Name the person, or delete the word.',
        ...(idea.mentors.length >= book.mentors && { harm: 'advice' as const }),
      };
}

/** "Mentors: # two at least": the comment that the template has behind a label, left in front of the value. */
function* checkComment({ label, value }: Field, { book, document }: Site): Iterable<Finding> {
  const { text, source } = document;
  const from = label.place.end.offset ?? 0;
  const line = text.slice(from, (text.indexOf('\n', from) + 1 || text.length + 1) - 1).trimEnd();
  const [before = '', said = ''] = /^([^:：]*[:：][\s*_]*)([^\s*_].*)$/.exec(line)?.slice(1) ?? [];
  const isComment = /^#(?:\s*$|\s+\S|\p{Lu}\S*(?:\s+[^\s#]\S*){2,})/u.test(said) && !/\s#/.test(said);
  const place = toPlace(from + before.length, from + line.length, source.location);
  if (!place || said === '' || !(isComment || book.isPrompt(said))) return;
  const isAll = value.place.end.line === label.place.end.line;
  const start = from + before.trimEnd().length;
  yield {
    place,
    reason: `Unexpected comment of the template \`${shorten(said)}\` behind \`${label.value}\``,
    note: isAll ? 'Write the value in its place.' : 'Delete it: it is read as a part of the value.',
    ...(isAll || !(said === '#' || book.isPrompt(said))
      ? {}
      : { edits: [{ start, end: from + line.length, text: '' }] }),
  };
}

function isInside({ start, end }: Position, place: Position): boolean {
  return (start.offset ?? 0) >= (place.start.offset ?? 0) && (end.offset ?? 0) <= (place.end.offset ?? 0);
}

function slice({ start, end }: Position, { text }: CheckedDocument): string {
  return text.slice(start.offset, end.offset);
}
