import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from 'unist';
import { location } from 'vfile-location';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/**
 * The syntax tree (mdast) of a markdown source, with GitHub's extensions and with front matter as a `yaml` node.
 * Every node has a position: where the parser gives none (literal autolinks found in a second pass), the place at
 * which its text stands behind its elder siblings', else its parent's.
 */
export function parseMarkdown(source: string): Root {
  const tree = processor.parse(source);
  const { toPoint } = location(source);
  const find = (text: string, from: number, to: number): Position | null => {
    const at = source.slice(from, to).indexOf(text);
    const [start, end] = [toPoint(from + at), toPoint(from + at + text.length)];
    return at >= 0 && text !== '' && start && end ? { start, end } : null;
  };
  placeChildren(tree, find);
  return tree;
}

type Find = (text: string, from: number, to: number) => Position | null;

function placeChildren(parent: Nodes, find: Find): void {
  if (!('children' in parent)) return;
  let behind = parent.position?.start.offset ?? 0;
  for (const child of parent.children) {
    child.position ??= find(textOf(child), behind, parent.position?.end.offset ?? behind) ?? undefined;
    if (!child.position && parent.position) child.position = parent.position;
    else behind = child.position?.end.offset ?? behind;
    placeChildren(child, find);
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
