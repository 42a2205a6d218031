import type { Code, Html, Nodes, Root } from 'mdast';

/**
 * Whether the last node of a markdown source, with its tree, is code or HTML that may not end with the source: what
 * follows may belong to it, or say where it ends.
 */
export function isOpen(tree: Root, source: string): boolean {
  const last = findLast(tree);
  if (last === null) return false;
  const { start, end } = last.position ?? {};
  const text = source.slice(start?.offset, end?.offset);
  if (last.type === 'code') return !isClosedFence(text);
  const isClosedComment = text.startsWith('<!--') && text.includes('-->', 4);
  return !isClosedComment && !BLANK_LINE.test(source.slice(end?.offset));
}

const BLANK_LINE = /^[ \t]*(?:\r\n|\r(?!\n)|\n)[ \t]*[\n\r]/;

/** The code or HTML with which the last block ends, however deep. */
function findLast(node: Nodes): Code | Html | null {
  if (node.type === 'code' || node.type === 'html') return node;
  const isContainer = ['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type);
  const last = isContainer && 'children' in node ? node.children.at(-1) : undefined;
  return last ? findLast(last) : null;
}

/** Whether fenced code ends with a fence of its own. */
function isClosedFence(code: string): boolean {
  const lines = code.split(/\r\n?|\n/);
  const [opening] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[1];
  return lines.length > 1 && opening !== undefined && closing?.startsWith(opening) === true;
}
