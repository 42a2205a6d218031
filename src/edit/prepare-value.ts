import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { findKnownLabel } from '../parse/find-label.ts';
import type { LabelBook } from '../parse/label-book.ts';

/**
 * A value as it is written: line ends as markdown has them, and no line inside a paragraph that starts with a label,
 * because such a line would start a field. It goes on with the line before it instead, which says the same.
 */
export function prepareValue(value: string, labels: LabelBook): string {
  const lines = value
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const inside = innerLines(parseMarkdown(lines.join('\n')));
  return lines
    .map((line, index) => {
      const text = line.replace(/^[\s>]+/, '');
      const isLabelled = inside.has(index + 1) && findKnownLabel(text, labels) !== null;
      return index === 0 ? line.trimStart() : isLabelled ? ` ${text}` : `\n${line}`;
    })
    .join('');
}

/** The lines (1-based) of paragraphs but for their first ones. */
function innerLines(node: Nodes): Set<number> {
  if (node.type === 'paragraph' && node.position) {
    const { start, end } = node.position;
    return new Set(Array.from({ length: end.line - start.line }, (_, index) => start.line + index + 1));
  }
  return new Set('children' in node ? node.children.flatMap((child) => [...innerLines(child)]) : []);
}
