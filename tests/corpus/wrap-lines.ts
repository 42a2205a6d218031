import type { Nodes, Paragraph, Root } from 'mdast';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { findNodes } from '../../src/markdown/find-nodes.ts';
import type { Edit } from '../../src/rules/rule.ts';

/** What is markup, or may be a label, at the start of a line. */
const OPENING = /^(?:[-+*#>|=~`<![\]_:&\\]|\d+[.)]|\p{Lu}[^:：\n]{0,60}(?:[:：]|[ \t][-–—]\s))/u;

/** A text with its long paragraphs and items wrapped: each line has the indentation of the text that it goes on with. */
export function wrapLines(text: string, tree: Root, { columns }: { columns: number }): string {
  const edits = findParagraphs(tree).flatMap((paragraph): Edit[] => {
    const spaces = findSpaces(paragraph, text);
    const start = paragraph.position?.start.offset ?? 0;
    const breaks: Edit[] = [];
    let from = text.lastIndexOf('\n', start - 1) + 1;
    let indent = text.slice(from, start).replace(/\S/g, ' ');
    for (const line of text.slice(from, paragraph.position?.end.offset).split('\n')) {
      if (from > start) indent = /^[ \t]*/.exec(line)?.[0] ?? '';
      breaks.push(...wrapLine({ from, to: from + line.length, indent, spaces, columns }));
      from += line.length + 1;
    }
    return breaks;
  });
  return applyEdits(text, edits);
}

interface Line {
  /** Offsets. */
  from: number;
  to: number;
  indent: string;
  spaces: readonly number[];
  columns: number;
}

/** Each line ends at its last space, else at the first one behind. */
function wrapLine({ from, to, indent, spaces, columns }: Line): Edit[] {
  const own = spaces.filter((at) => at >= from && at < to);
  const edits: Edit[] = [];
  for (let start = from; to - start > columns; ) {
    const left = own.filter((at) => at > start + indent.length);
    const at = left.findLast((one) => one - start <= columns) ?? left[0];
    if (at === undefined) break;
    edits.push({ start: at, end: at + 1, text: `\n${indent}` });
    start = at + 1 - indent.length;
  }
  return edits;
}

/** Paragraphs, but for those in quotations and notes, whose lines need a mark. */
function findParagraphs(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return [];
  return 'children' in node ? node.children.flatMap(findParagraphs) : [];
}

/** The offsets of the spaces between words that may be line breaks as well: outside code and addresses. */
function findSpaces(paragraph: Paragraph, text: string): number[] {
  return findNodes(paragraph, ['text']).flatMap(({ position }) => {
    const start = position?.start.offset ?? 0;
    const words = text.slice(start, position?.end.offset);
    return [...words.matchAll(/(?<=\S) (?=\S)/g)]
      .map(({ index }) => start + index)
      .filter((at) => !OPENING.test(text.slice(at + 1, at + 100)));
  });
}
