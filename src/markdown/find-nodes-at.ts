import type { Nodes } from 'mdast';

/** The nodes that hold the character at an offset, from the given one to the innermost; none where it does not. */
export function findNodesAt(node: Nodes, offset: number): Nodes[] {
  if (!holds(node, offset)) return [];
  const child = 'children' in node ? node.children.find((own: Nodes) => holds(own, offset)) : undefined;
  return child ? [node, ...findNodesAt(child, offset)] : [node];
}

function holds({ position }: Nodes, offset: number): boolean {
  return (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0);
}
