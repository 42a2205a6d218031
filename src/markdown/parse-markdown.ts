import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/**
 * The syntax tree (mdast) of a markdown source, with GitHub's extensions and with front matter as a `yaml` node.
 * Every node has a position: where the parser gives none (literal autolinks found in a second pass), its parent's.
 */
export function parseMarkdown(source: string): Root {
  const tree = processor.parse(source);
  placeNodes(tree, tree);
  return tree;
}

function placeNodes(node: Nodes, parent: Nodes): void {
  if (!node.position && parent.position) node.position = parent.position;
  if ('children' in node) for (const child of node.children) placeNodes(child, node);
}
