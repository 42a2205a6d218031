import type { Nodes, Paragraph } from 'mdast';
import { findNodesAt } from '../markdown/find-nodes-at.ts';
import type { IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';

/** A line that is meant as a heading, and is to markdown a part of the text: the space behind its `#` is missing. */
export interface UnspacedHeading {
  /** Offset of the marks. */
  start: number;
  /** 1-based. */
  line: number;
  marks: string;
  title: string;
}

/** Marks at the start of a line, and what follows them without a space. */
const MARKS = /^(#{1,6})(?=[^#\s])(.+)$/gm;

/**
 * The lines of a document that were to be headings, in order. What they hide is read as a part of what stands before
 * them: rules that would tell of that ask here first, because the rule `heading-space` tells of it already.
 */
export function findUnspacedHeadings(document: CheckedDocument): UnspacedHeading[] {
  const { text, location } = document;
  if (!/^#{1,6}[^#\s]/m.test(text)) return [];
  const { tree } = document;
  const hasTitle = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  return findParagraphs(tree)
    .flatMap((node) => toLines(node, text))
    .filter(({ start, marks, title, isAlone }) => {
      const mayBeTitle = isAlone && (hasTitle || start === 0);
      return marks.length > 1 ? isHeading(marks, title) : mayBeTitle && isWords(title);
    })
    .map(({ start, marks, title }) => ({ start, line: location.toPoint(start)?.line ?? 0, marks, title }));
}

interface Line extends Omit<UnspacedHeading, 'line'> {
  /** Whether the line is a paragraph of its own, outside lists. */
  isAlone: boolean;
}

/** Whether one of some lines that were to be headings stands in an idea: what follows it is no part of the idea. */
export function isParted({ line, endLine }: IdeaReading, hidden: readonly UnspacedHeading[]): boolean {
  return hidden.some((heading) => line < heading.line && heading.line <= endLine);
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

function isInCode(paragraph: Paragraph, at: number): boolean {
  return findNodesAt(paragraph, at).some(({ type }) => type === 'inlineCode' || type === 'html');
}

function offsetsOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
