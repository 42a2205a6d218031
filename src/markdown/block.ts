import type { Code, List, ListItem, Nodes, RootContent, TableRow } from 'mdast';
import type { Point, Position } from 'unist';
import { replaceComments } from './find-comments.ts';
import { type Leaf, type Source, toLeaves, toPlace } from './leaf.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** One paragraph, heading, piece of code or table row, as it stands among the lists around it. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'code' | 'row' | 'rule' | 'html';
  leaves: Leaf[];
  /** How many lists the block is in: 0 outside lists. */
  depth: number;
  /** `true` for the first block of a list item. */
  bullet: boolean;
  quoted: boolean;
  /** Columns that the list item around the block takes from each of its further lines: 2 for `- `. */
  indent: number;
  /** With the bullet, where there is one. */
  place: Position;
}

interface Context {
  depth: number;
  quoted: boolean;
  indent: number;
  /** `true` for what directly follows a bullet. */
  isFirst: boolean;
  source: Source;
}

/** The blocks below some nodes, flat and in the order of the document. */
export function toBlocks(nodes: readonly RootContent[], source: Source): Block[] {
  return nodes.flatMap((node) =>
    blocksOf(node, { depth: 0, quoted: false, indent: 0, isFirst: false, source }),
  );
}

function blocksOf(node: Nodes, context: Context): Block[] {
  switch (node.type) {
    case 'list':
      return listBlocks(node, context);
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, { ...context, quoted: true }));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, { ...context, quoted: true }));
    case 'table':
      return node.children.map((row) => ({
        ...blockOf('row', row, context),
        leaves: rowLeaves(row, context),
      }));
    case 'heading':
      return [blockOf('heading', node, context)];
    case 'code':
      return context.isFirst && isIndented(node, context.source)
        ? readIndented(node, context)
        : [blockOf('code', node, context)];
    case 'thematicBreak':
      return [blockOf('rule', node, context)];
    case 'html':
      return isComment(node.value) ? [] : [blockOf('html', node, context)];
    case 'definition':
    case 'yaml':
      return [];
    default:
      return [blockOf('paragraph', node, context)];
  }
}

/** Comments say nothing to readers, wherever they stand. */
function isComment(html: string): boolean {
  return html.includes('<!--') && replaceComments(html, () => '').trim() === '';
}

function listBlocks(list: List, context: Context): Block[] {
  return list.children.flatMap((item) => {
    const indent = contentIndent(item, context.source);
    const inner = { ...context, depth: context.depth + 1, indent: context.indent + indent };
    const blocks = item.children.flatMap((child, index) =>
      blocksOf(child, { ...inner, isFirst: index === 0 }),
    );
    const [first, ...others] = blocks;
    const opening = first?.bullet === false ? first : null;
    const place = item.position ?? first?.place;
    if (!place) return blocks;
    if (!opening) return [{ ...emptyBlock(place, inner), bullet: true }, ...blocks];
    return [{ ...opening, bullet: true, place: { start: place.start, end: opening.place.end } }, ...others];
  });
}

function isIndented(code: Code, { text }: Source): boolean {
  const start = code.position?.start.offset ?? 0;
  return !/^\s*(?:```|~~~)/.test(text.slice(start, code.position?.end.offset));
}

/**
 * Five spaces or more behind a bullet make, to markdown, code of what people meant as text: it is read as text, each
 * line at its own place.
 */
function readIndented(code: Code, context: Context): Block[] {
  const { location, text } = context.source;
  const first = code.position?.start;
  const lines = code.value.split('\n');
  const offsetOf = (point: Point): number => {
    const line = (first?.line ?? 1) + point.line - 1;
    const start = location.toOffset({ line, column: 1 }) ?? 0;
    const end = location.toOffset({ line: line + 1, column: 1 }) ?? text.length;
    const indent = text.slice(start, end).trimEnd().length - (lines[point.line - 1] ?? '').trimEnd().length;
    return start + Math.max(indent, 0) + point.column - 1;
  };
  const move = (node: Nodes): void => {
    const place =
      node.position && toPlace(offsetOf(node.position.start), offsetOf(node.position.end), location);
    if (place) node.position = place;
    if ('children' in node) node.children.forEach(move);
  };
  const tree = parseMarkdown(code.value);
  tree.children.forEach(move);
  return tree.children.flatMap((child) => blocksOf(child, { ...context, isFirst: false }));
}

/** Columns from a bullet to the text behind it, a tab reaching to the next multiple of four; 2 for an empty item. */
function contentIndent(item: ListItem, { text }: Source): number {
  const start = item.position?.start;
  const first = item.children[0]?.position?.start;
  if (!start || !first || first.line !== start.line) return 2;
  const line = (start.offset ?? 0) - start.column + 1;
  return columnsOf(text.slice(line, first.offset)) - columnsOf(text.slice(line, start.offset));
}

function columnsOf(text: string): number {
  return [...text].reduce((column, one) => column + (one === '\t' ? 4 - (column % 4) : 1), 0);
}

function blockOf(kind: Block['kind'], node: Nodes, context: Context): Block {
  const place = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { ...emptyBlock(place, context), kind, leaves: toLeaves(node, context.source) };
}

function emptyBlock(place: Position, { depth, quoted, indent }: Context): Block {
  return { kind: 'paragraph', leaves: [], depth, bullet: false, quoted, indent, place };
}

function rowLeaves(row: TableRow, context: Context): Leaf[] {
  return row.children.flatMap((cell, index) => {
    const leaves = toLeaves(cell, context.source);
    const first = leaves[0];
    return index > 0 && first ? [{ ...first, value: ' ', url: null, literal: false }, ...leaves] : leaves;
  });
}
