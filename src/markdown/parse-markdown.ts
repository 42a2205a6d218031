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
 * which its text stands behind its elder siblings, else all the room up to the next one.
 */
export function parseMarkdown(source: string): Root {
  const tree = processor.parse(source);
  const places = location(source);
  const placeOf = (from: number, to: number): Position | undefined => {
    const [start, end] = [places.toPoint(from), places.toPoint(to)];
    return start && end ? { start, end } : undefined;
  };
  placeChildren(tree, { source, placeOf });
  return tree;
}

interface Places {
  source: string;
  placeOf: (from: number, to: number) => Position | undefined;
}

function placeChildren(parent: Nodes, places: Places): void {
  if (!('children' in parent)) return;
  let behind = parent.position?.start.offset ?? 0;
  for (const [index, child] of parent.children.entries()) {
    if ('value' in child) child.value = child.value.replace(/\r\n?/g, '\n');
    if (!child.position) {
      const next = parent.children.slice(index + 1).find((sibling) => sibling.position);
      const before = next?.position?.start.offset ?? parent.position?.end.offset ?? behind;
      const text = textOf(child);
      const at = places.source.slice(behind, before).indexOf(text);
      const place =
        at < 0 ? places.placeOf(behind, before) : places.placeOf(behind + at, behind + at + text.length);
      if (place) child.position = place;
    }
    behind = child.position?.end.offset ?? behind;
    placeChildren(child, places);
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
