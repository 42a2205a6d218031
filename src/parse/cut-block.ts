import type { Block } from '../markdown/block.ts';
import { type Leaf, type Source, splitLeaves, toPlace } from '../markdown/leaf.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { FoundLabel } from './find-label.ts';
import { type Placed, spanOf } from './place.ts';

/** A label that opens a field, and what it means. */
export interface Label {
  kind: FieldKind;
  /** `false` for a label that the vocabulary does not have. */
  isKnown: boolean;
  placed: Placed<string>;
}

/** A part of a block: what stands behind a label, or before the first one. */
export interface Piece {
  label: Label | null;
  block: Block;
}

/** The pieces between labels, each without its label and with its place: from behind the label to the next one. */
export function cutBlock(
  block: Block,
  text: string,
  sites: readonly { at: number; found: FoundLabel }[],
  source: Source,
): Piece[] {
  if (sites.length === 0) return [{ label: null, block }];
  const indices = sites.flatMap(({ at, found }) => [at, at + found.start, at + found.end, at + found.value]);
  const cuts = indices.map((index, at) =>
    Math.min(index, indices[4 * (Math.floor(at / 4) + 1)] ?? text.length),
  );
  const pieces = splitLeaves(block.leaves, cuts, source.location);
  const [before = []] = pieces;
  const start = block.place.start.offset ?? 0;
  const first =
    before.length > 0
      ? [{ label: null, block: toPiece(block, before, start, endOf(before, start), source) }]
      : [];
  const labelled = sites.map(({ found }, index): Piece => {
    const [, label = [], gap = [], value = []] = pieces.slice(4 * index + 1, 4 * index + 5);
    const from = endOf([...label, ...gap], start) + closingMarks(gap.at(-1) ?? label.at(-1), source);
    const isLast = index === sites.length - 1;
    const to = isLast ? (block.place.end.offset ?? from) : endOf(value, from);
    const place = spanOf(label.map((leaf) => leaf.place)) ?? block.place;
    const linked = label.some((leaf) => leaf.url !== null) ? [...label, ...gap] : [];
    const piece = toPiece(block, [...linked, ...value], Math.min(from, to), to, source);
    return {
      label: { kind: found.kind, isKnown: found.known, placed: { value: found.text, place } },
      block: { ...piece, bullet: false },
    };
  });
  return [...first, ...labelled];
}

function toPiece(block: Block, leaves: readonly Leaf[], from: number, to: number, source: Source): Block {
  return { ...block, leaves: trimLeaves(leaves), place: toPlace(from, to, source.location) ?? block.place };
}

/** Leaves without line breaks and white space at either end. */
function trimLeaves(leaves: readonly Leaf[]): Leaf[] {
  const isBlank = (leaf: Leaf): boolean => leaf.value.trim() === '';
  const from = leaves.findIndex((leaf) => !isBlank(leaf));
  return from < 0 ? [] : leaves.slice(from, leaves.findLastIndex((leaf) => !isBlank(leaf)) + 1);
}

/** The offset in the source behind some leaves. */
function endOf(leaves: readonly Leaf[], start: number): number {
  return leaves.at(-1)?.place.end.offset ?? start;
}

/** The width of the marks that end the emphasis of a label: `**` in `**Mentors:** Jane`. */
function closingMarks(leaf: Leaf | undefined, source: Source): number {
  const end = leaf?.place.end.offset ?? 0;
  const [marks = ''] = (leaf?.bold ? /^(?:\*\*|__)/.exec(source.text.slice(end, end + 2)) : null) ?? [];
  return marks.length;
}
