import type { Nodes, Paragraph } from 'mdast';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** Marks at the start of a line, and what follows them without a space. */
const MARKS = /^(#{1,6})(?=[^#\s])(.+)$/gm;

/** A line that is meant as a heading, and is to markdown a part of the text: the space behind its `#` is missing. */
export function* checkHeadingSpace(document: CheckedDocument): Iterable<Finding> {
  const { text, tree, source } = document;
  if (!/^#{1,6}[^#\s]/m.test(text)) return;
  const hasTopHeadings = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  for (const paragraph of findParagraphs(tree)) {
    const { start: from, end } = offsetsOf(paragraph);
    for (const { 0: line, 1: marks = '', 2: title = '', index } of text.slice(from, end).matchAll(MARKS)) {
      const at = from + index;
      const isLineStart = at === 0 || text[at - 1] === '\n';
      const isAlone = index === 0 && at + line.length >= end && paragraph.position?.start.column === 1;
      const place = toPlace(at, at + marks.length, source.location);
      if (!isLineStart || !place || isInCode(paragraph, at)) continue;
      if (
        marks.length > 1 ? !isTitle(title) : !(isAlone && (hasTopHeadings || at === 0) && isSentence(title))
      )
        continue;
      yield {
        place,
        reason: `Expected a space between \`${marks}\` and \`${title.trim()}\``,
        note: 'Without it, the line is no heading: it is read as a part of what stands before it.',
        actual: marks,
        expected: [`${marks} `],
        edits: [{ start: at + marks.length, end: at + marks.length, text: ' ' }],
      };
    }
  }
}

/** "##kernel" may be a channel. */
function isTitle(title: string): boolean {
  return /^[\p{Lu}\p{N}[*`"'(]/u.test(title)
    ? /\p{L}/u.test(title)
    : /^\p{L}/u.test(title) && /\s/.test(title.trim());
}

/** Behind a single `#`, one word is a tag, a number is an issue, and many words are a comment. */
function isSentence(title: string): boolean {
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
