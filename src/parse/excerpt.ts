import type { Position } from 'unist';
import type { Block } from '../markdown/block.ts';
import { leavesToString, type Source } from '../markdown/leaf.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';

/** A stretch of a document: as markdown, as plain text, and as the blocks to read more out of. */
export interface Excerpt {
  /** The source, without the indentation of the list item that it stands in, with the definitions of its links. */
  markdown: string;
  /** Plain text, white space collapsed. */
  text: string;
  blocks: Block[];
  place: Position;
}

/** The stretch that some neighbouring blocks (one at least) make. */
export function toExcerpt(blocks: readonly Block[], source: Source): Excerpt {
  const kept = trimRules(blocks);
  const [first, ...others] = kept;
  const last = kept.at(-1);
  const start = first?.place.start ?? { line: 1, column: 1, offset: 0 };
  const end = last?.place.end ?? start;
  const place = { start, end };
  if (!first) return { markdown: '', text: '', blocks: [], place };
  const isSingleItem = first.bullet && !others.some((block) => block.bullet && block.depth <= first.depth);
  const from = (start.offset ?? 0) + (isSingleItem ? ownIndent(first, source) : 0);
  const beside = others.find((block) => (block.bullet ? block.depth <= 1 : block.depth === 0));
  const inside = source.text.slice(from, beside?.place.start.offset ?? end.offset);
  const after = beside ? source.text.slice(beside.place.start.offset, end.offset) : '';
  const indent = first.bullet && !isSingleItem ? 0 : first.indent;
  const markdown = `${alignLines(dedent(inside, indent))}${after}`.replace(/\r\n?/g, '\n').trim();
  return {
    markdown: `${markdown}${definitionsFor(kept, markdown)}`,
    text: toText(kept),
    blocks: kept,
    place,
  };
}

/** The definitions that resolve the reference links of some blocks, wherever the document has them. */
function definitionsFor(blocks: readonly Block[], markdown: string): string {
  const links = blocks.flatMap(({ leaves }) => leaves.map(({ reference, url }) => [reference, url] as const));
  const lines = links.map(([reference, url]) => (reference && url ? `[${reference}]: ${url}` : ''));
  const missing = [...new Set(lines)].filter((line) => line !== '' && !markdown.includes(line));
  return missing.length > 0 ? `\n\n${missing.join('\n')}` : '';
}

/** Plain text of some blocks, white space collapsed. */
export function toText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => leavesToString(block.leaves))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A thematic break at the end parts an idea from the next: it belongs to neither. */
function trimRules(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.kind === 'rule') end -= 1;
  return blocks.slice(0, end);
}

/** The width of a bullet and the white space behind it. */
function ownIndent(block: Block, source: Source): number {
  const text = source.text.slice(block.place.start.offset, block.place.end.offset);
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(text)?.[0].length ?? 0;
}

function dedent(markdown: string, columns: number): string {
  return columns === 0
    ? markdown
    : markdown.replace(/\n[ \t]+/g, (indentation) => `\n${unindent(indentation.slice(1), columns)}`);
}

/**
 * Lines without what all have before them that starts below its label: a hard break, and the indentation of the first
 * line, so that further bullets of its list stand below its own.
 */
function alignLines(markdown: string): string {
  const [before = ''] = /^(?:\s|\\\r?\n|<br\s*\/?>)+/i.exec(markdown) ?? [];
  const [indentation = ''] = before.includes('\n') ? [before.slice(trimEnd(before, /[ \t]/).length)] : [];
  return dedent(markdown.slice(before.length), columnsOf(indentation));
}

function columnsOf(white: string): number {
  return [...white].reduce((column, one) => column + (one === '\t' ? 4 - (column % 4) : 1), 0);
}

/** White space without its first columns; a tab reaches to the next multiple of four (CommonMark 2.2). */
function unindent(white: string, columns: number): string {
  let column = 0;
  let index = 0;
  while (index < white.length && column < columns) {
    column += white[index] === '\t' ? 4 - (column % 4) : 1;
    index += 1;
  }
  return ' '.repeat(Math.max(column - columns, 0)) + white.slice(index);
}
