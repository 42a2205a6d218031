import type { Nodes } from 'mdast';
import type { Point } from 'unist';

/** Where a section begins in its source: at the start of a line. */
export interface SectionStart {
  /** 1-based. */
  line: number;
  /** UTF-16 offset, 0-based. */
  offset: number;
}

/** Gives the nodes of a section the places that they have in its source. */
export function moveNodes(node: Nodes, start: SectionStart): void {
  if (node.position) {
    movePoint(node.position.start, start);
    movePoint(node.position.end, start);
  }
  if ('children' in node) for (const child of node.children) moveNodes(child, start);
}

function movePoint(point: Point, start: SectionStart): void {
  point.line += start.line - 1;
  if (point.offset !== undefined) point.offset += start.offset;
}
