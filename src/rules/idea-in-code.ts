import type { Code, RootContent } from 'mdast';
import { toPlace } from '../markdown/leaf.ts';
import { findKnownLabel } from '../parse/find-label.ts';
import { buildLabelBook, type LabelBook } from '../parse/label-book.ts';
import type { HeadingReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';

/** The fields of an idea in a block of code, where nothing is read: behind a fence that nobody closed, or on purpose. */
export function* checkIdeaInCode(document: CheckedDocument, { vocabulary }: Surroundings): Iterable<Finding> {
  const { reading, tree, source, text } = document;
  if (!isOfTerm(reading)) return;
  const book = buildLabelBook(vocabulary);
  for (const { code, isNested } of findCode(tree.children)) {
    const start = code.position?.start.offset ?? 0;
    const written = text.slice(start, code.position?.end.offset);
    const [first = ''] = written.split('\n', 1);
    const place = toPlace(start, start + first.trimEnd().length, source.location);
    if (!place || !hasIdea(code.value, book)) continue;
    const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0] ?? null;
    const title = findTitle(document, place.start.line);
    if (fence && !isClosed(written, fence))
      yield {
        place,
        reason: 'Expected an end of the code that starts here',
        note: `All that follows is read as code, and no idea in it is published. Write a line of ${fence.length} ${fence[0] === '~' ? 'tildes' : 'backticks'} where the code ends.`,
      };
    else if (title && !isNested)
      yield {
        place,
        reason: `Unexpected code, expected the fields of \`${shorten(title.value)}\` as text`,
        note: fence
          ? 'What stands in code is read as no field, and the idea is not published: delete the line above the fields, and the one below them.'
          : 'Lines that start with four spaces are code: what stands in them is read as no field, and the idea is not published. Delete the spaces.',
      };
  }
}

/** Blocks of code, in the order of the document; and whether they stand in a list. */
function findCode(nodes: readonly RootContent[], isNested = false): { code: Code; isNested: boolean }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code') return [{ code: node, isNested }];
    return node.type === 'list' || node.type === 'listItem' ? findCode(node.children, true) : [];
  });
}

/** So many fields that say something make an idea; templates have labels alone, and a hint or two. */
const FIELDS = 3;

function hasIdea(code: string, book: LabelBook): boolean {
  const kinds = code.split('\n').flatMap((line) => {
    const text = line.replace(/^\s*(?:[-*+]\s+)?/, '');
    const label = /[:：]/.test(text) ? findKnownLabel(text, book) : null;
    return label && /^[^\s#<[(]/.test(text.slice(label.value)) ? [label.kind] : [];
  });
  return kinds.includes('description') && new Set(kinds).size >= FIELDS;
}

function isClosed(written: string, fence: string): boolean {
  const lines = written.split('\n');
  const last =
    lines
      .at(-1)
      ?.replace(/^[\s>]+/, '')
      .trimEnd() ?? '';
  return lines.length > 1 && last.startsWith(fence) && new Set(last).size === 1;
}

/** The heading of an idea that has no fields but those in the code; `null` below parts of the document and templates. */
function findTitle({ reading }: CheckedDocument, line: number): HeadingReading['title'] | null {
  const heading = reading.headings.findLast(({ title }) => title.place.start.line < line);
  const idea = reading.ideas.find((one) => one.line === heading?.title.place.start.line);
  const isPart = heading?.role === 'structure' || heading?.role === 'ignored';
  return heading && !isPart && (idea?.fields.length ?? 0) === 0 ? heading.title : null;
}
