import type { Nodes, Paragraph } from 'mdast';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';

/** Marks at the start of a line, and what follows them without a space. */
const MARKS = /^(#{1,6})(?=[^#\s])(.+)$/gm;

/** A line that is meant as a heading, and is to markdown a part of the text: the space behind its `#` is missing. */
export function* checkHeadingSpace(document: CheckedDocument): Iterable<Finding> {
  const { text, tree, source } = document;
  if (!/^#{1,6}[^#\s]/m.test(text)) return;
  const hasTitle = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  for (const { start, marks, title, isAlone } of findParagraphs(tree).flatMap((node) =>
    toLines(node, text),
  )) {
    const mayBeTitle = isAlone && (hasTitle || start === 0);
    const isMeant = marks.length > 1 ? isHeading(marks, title) : mayBeTitle && isWords(title);
    const end = start + marks.length;
    const place = toPlace(start, end, source.location);
    if (isMeant && place)
      yield {
        place,
        reason: `Expected a space between \`${marks}\` and \`${shorten(title)}\``,
        note: 'Without it, the line is no heading: it is read as a part of what stands before it.',
        actual: marks,
        expected: [`${marks} `],
        edits: [{ start: end, end, text: ' ' }],
      };
  }
}

interface Line {
  /** Offset of the marks. */
  start: number;
  marks: string;
  title: string;
  /** Whether the line is a paragraph of its own, outside lists. */
  isAlone: boolean;
}

/** The lines of a paragraph that start with marks at the margin. */
function toLines(paragraph: Paragraph, text: string): Line[] {
  const { start: from, end } = offsetsOf(paragraph);
  const found = [...text.slice(from, end).matchAll(MARKS)];
  return found.flatMap(({ 0: line, 1: marks = '', 2: title = '', index }) => {
    const start = from + index;
    const isAtMargin = start === 0 || text[start - 1] === '\n';
    const isAlone = line.length >= end - from;
    return isAtMargin && !isInCode(paragraph, start) ? [{ start, marks, title, isAlone }] : [];
  });
}

/** "##kernel" may be a channel; nothing but a heading starts with three marks. */
function isHeading(marks: string, title: string): boolean {
  return /\p{L}/u.test(title) && (marks.length > 2 || /^[^\p{Ll}]/u.test(title));
}

/** Behind a single `#`, one word is a tag, a number is an issue, and many words are a comment. */
function isWords(title: string): boolean {
  const words = title.trim().split(/\s+/);
  const isPlain = /^\p{Lu}/u.test(title) && !/[.:!?]$/.test(title.trim()) && !/\s#/.test(title);
  return isPlain && words.length > 1 && words.length <= LONGEST_TITLE;
}

const LONGEST_TITLE = 8;

/** All paragraphs at the margin, or in lists: a line without indentation goes on with the item before it. */
function findParagraphs(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  const mayHold = node.type === 'root' || node.type === 'list' || node.type === 'listItem';
  return mayHold ? node.children.flatMap((child: Nodes) => findParagraphs(child)) : [];
}

function isInCode(node: Nodes, at: number): boolean {
  const { start, end } = offsetsOf(node);
  if (node.type === 'inlineCode' || node.type === 'html') return at > start && at < end;
  return 'children' in node && node.children.some((child: Nodes) => isInCode(child, at));
}

function offsetsOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
