import type { Nodes } from 'mdast';
import type { Leaf } from '../markdown/leaf.ts';

/** UTF-16 offsets, 0-based, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Where ranges of what leaves say, one after the other, stand in the source.
 * @param ranges In order, without overlaps.
 * @param block Where all of the leaves stand.
 */
export function placeAll(ranges: readonly Range[], leaves: readonly Leaf[], block: Range): Range[] {
  const pieces = placeLeaves(leaves, block);
  let first = 0;
  return ranges.map(({ start, end }) => {
    while ((pieces[first]?.said.end ?? end) <= start) first += 1;
    let last = first;
    while ((pieces[last + 1]?.said.start ?? end) < end) last += 1;
    const [from, to] = [pieces[first], pieces[last]];
    return {
      start: from ? from.source.start + (from.literal ? start - from.said.start : 0) : block.start,
      end: to ? to.source.end - (to.literal ? to.said.end - end : 0) : block.end,
    };
  });
}

interface Piece {
  /** Counted in what all leaves say. */
  said: Range;
  source: Range;
  literal: boolean;
}

/** Leaves that are not in the source to the letter stand between their neighbours that are. */
function placeLeaves(leaves: readonly Leaf[], block: Range): Piece[] {
  let { start: floor } = block;
  let length = 0;
  const pieces = leaves.map(({ value, literal, place }): Piece => {
    const start = Math.max(place.start.offset ?? floor, floor);
    const end = place.end.offset ?? block.end;
    if (literal) floor = end;
    const said = { start: length, end: length + value.length };
    length = said.end;
    return { said, source: { start, end }, literal };
  });
  let { end: ceiling } = block;
  for (const { source, literal } of pieces.toReversed()) {
    if (literal) ceiling = source.start;
    else source.end = Math.max(Math.min(source.end, ceiling), source.start);
  }
  return pieces;
}

/** A range with all of what is marked, linked or otherwise more than text and only in part inside of it. */
export function widen(node: Nodes, { start, end }: Range): Range {
  if (!('children' in node)) return { start, end };
  const children: readonly Nodes[] = node.children;
  const from = countBefore(children, start);
  const wide = { start, end };
  for (let index = from; index < children.length; index++) {
    const child = children[index];
    const [first, last] = [child?.position?.start.offset ?? end, child?.position?.end.offset ?? end];
    if (!child || first >= end) break;
    if (first <= start && last >= end && 'children' in child) return widen(child, wide);
    if (child.type === 'text') continue;
    wide.start = Math.min(wide.start, first);
    wide.end = Math.max(wide.end, last);
  }
  return wide;
}

/** How many of some neighbours end before an offset. */
function countBefore(nodes: readonly Nodes[], offset: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.position?.end.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
