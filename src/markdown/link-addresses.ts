import type { Nodes, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

const { transforms } = gfmAutolinkLiteralFromMarkdown();

/** Makes links of the bare addresses that the parser left in texts, such as those behind a bracket. They have no places. */
export function linkAddresses(tree: Root): void {
  // The walk of the library takes a tenth of the time of the parser, and few trees have anything to find.
  if (hasAddress(tree)) for (const transform of transforms ?? []) transform(tree);
}

function hasAddress(node: Nodes): boolean {
  if (node.type === 'text') return /[\w.+-]@[\w-]+\.|https?:\/\/|www\./i.test(node.value);
  if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return false;
  return node.children.some(hasAddress);
}
