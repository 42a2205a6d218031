import type { Nodes } from 'mdast';

type NodeOf<T extends Nodes['type']> = Extract<Nodes, { type: T }>;

/** All nodes of some types below a node (itself included), in the order of the document. */
export function findNodes<T extends Nodes['type']>(node: Nodes, types: readonly T[]): NodeOf<T>[] {
  const own = isOf(node, types) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => findNodes(child, types))] : own;
}

function isOf<T extends Nodes['type']>(node: Nodes, types: readonly T[]): node is NodeOf<T> {
  return types.some((type) => type === node.type);
}
