import type { Nodes, Root } from 'mdast';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { findNodes } from '../../src/markdown/find-nodes.ts';
import type { Edit } from '../../src/rules/rule.ts';
import { wrapLines } from './wrap-lines.ts';

/** A text (without carriage returns) and its tree. */
export interface Source {
  text: string;
  tree: Root;
}

/** Ways to write a document otherwise that markdown reads as the same. */
export const REFORMATTINGS: Readonly<Record<string, (source: Source) => string>> = {
  'other bullets': swapBullets,
  'line ends of Windows': ({ text }) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': ({ text }) => `\uFEFF${text}`,
  'lines of up to 100 columns': ({ text, tree }) => wrapLines(text, tree, { columns: 100 }),
  'lines of up to 80 columns': ({ text, tree }) => wrapLines(text, tree, { columns: 80 }),
  'a space at the end of lines': (source) => endLines(source, ' '),
  'a tab at the end of lines': (source) => endLines(source, '\t'),
  'two blank lines for one': (source) =>
    mapLines(source, (line) => (line.trim() === '' ? `${line}\n` : line)),
  'closed headings': closeHeadings,
  'underscores for stars': swapStars,
  'cells as wide as their columns': padTables,
};

/** `-` for `*`, and `*` for `-`. */
function swapBullets({ text, tree }: Source): string {
  const edits = findNodes(tree, ['listItem']).flatMap((item) => {
    const { start } = rangeOf(item);
    const other = { '-': '*', '*': '-' }[text.charAt(start)];
    return other === undefined ? [] : [{ start, end: start + 1, text: other }];
  });
  return applyEdits(text, edits);
}

/** White space behind lines that end without any, and on blank ones. Two spaces, or one behind others, are a break. */
function endLines(source: Source, white: string): string {
  return mapLines(source, (line) => (/[\s\\]$/.test(line) ? line : `${line}${white}`));
}

/** Changes lines, but for those of code, HTML and front matter. */
function mapLines({ text, tree }: Source, change: (line: string) => string): string {
  const kept = new Set(
    findNodes(tree, ['code', 'html', 'yaml']).flatMap(({ position }) => {
      const { start, end } = position ?? { start: { line: 1 }, end: { line: 0 } };
      return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
    }),
  );
  const lines = text.split('\n');
  return lines.map((line, index) => (kept.has(index + 1) ? line : change(line))).join('\n');
}

/** `## X ##` for `## X`. */
function closeHeadings({ text, tree }: Source): string {
  const edits = findNodes(tree, ['heading']).flatMap((heading) => {
    const { start, end } = rangeOf(heading);
    const source = text.slice(start, end);
    return source.startsWith('#') && !/#\s*$/.test(source)
      ? [{ start: end, end, text: ` ${'#'.repeat(heading.depth)}` }]
      : [];
  });
  return applyEdits(text, edits);
}

/** `__bold__` for `**bold**`, and `_so_` for `*so*`, where no letter and no other mark is beside or inside. */
function swapStars({ text, tree }: Source): string {
  const edits = findNodes(tree, ['strong', 'emphasis']).flatMap((node): Edit[] => {
    const { start, end } = rangeOf(node);
    const width = node.type === 'strong' ? 2 : 1;
    const inner = text.slice(start + width, end - width);
    const isApart = /^[\s([]?$/.test(text.slice(start - 1, start)) && /^[\s.,;:)\]]?$/.test(text.charAt(end));
    if (text[start] !== '*' || !isApart || /[*_]/.test(inner)) return [];
    const mark = '_'.repeat(width);
    return [
      { start, end: start + width, text: mark },
      { start: end - width, end, text: mark },
    ];
  });
  return applyEdits(text, edits);
}

/** Spaces behind the text of cells, and two more, so that the pipes of a table stand below each other. */
function padTables({ text, tree }: Source): string {
  const edits = findNodes(tree, ['table']).flatMap((table) => {
    const cells = table.children.flatMap(({ children }) =>
      children.flatMap((cell, column) => {
        const last = cell.children.at(-1);
        if (!last) return [];
        const { end } = rangeOf(last);
        return [{ column, end, width: end - rangeOf(cell).start }];
      }),
    );
    return cells.map(({ column, end, width }) => {
      const widths = cells.filter((other) => other.column === column).map((other) => other.width);
      return { start: end, end, text: ' '.repeat(Math.max(...widths) - width + 2) };
    });
  });
  return applyEdits(text, edits);
}

function rangeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
