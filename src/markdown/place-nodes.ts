import type { Nodes, Root } from 'mdast';
import { location } from 'vfile-location';

/**
 * Gives all nodes of a tree a position: where they have none, the place at which their text stands behind their elder
 * siblings, else all the room up to the next one. Their values get the line endings of Unix.
 */
export function placeNodes(tree: Root, source: string): void {
  placeChildren(tree, { source, location: location(source) });
}

interface Places {
  source: string;
  location: ReturnType<typeof location>;
}

function placeChildren(parent: Nodes, places: Places): void {
  if (!('children' in parent)) return;
  let behind = parent.position?.start.offset ?? 0;
  for (const [index, child] of parent.children.entries()) {
    if ('value' in child) child.value = child.value.replace(/\r\n?/g, '\n');
    if (!child.position) placeChild(child, { parent, index, behind }, places);
    behind = child.position?.end.offset ?? behind;
    placeChildren(child, places);
  }
}

interface Spot {
  parent: Extract<Nodes, { children: unknown }>;
  index: number;
  /** The offset behind the elder sibling. */
  behind: number;
}

function placeChild(child: Nodes, { parent, index, behind }: Spot, { source, location }: Places): void {
  const next = parent.children.slice(index + 1).find((sibling) => sibling.position);
  const before = next?.position?.start.offset ?? parent.position?.end.offset ?? behind;
  const text = textOf(child);
  const at = source.slice(behind, before).indexOf(text);
  const [from, to] = at < 0 ? [behind, before] : [behind + at, behind + at + text.length];
  const [start, end] = [location.toPoint(from), location.toPoint(to)];
  if (start && end) child.position = { start, end };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
