import type { Code, InlineCode, Nodes, Root, Text } from 'mdast';
import type { Point, Position } from 'unist';
import type { Location } from 'vfile-location';
import { isMarkup } from './markup.ts';

/** A run of characters as a reader sees it, inside at most one link and on one line of the source. */
export interface Leaf {
  value: string;
  /** Where the link that holds the leaf leads to; `null` outside links. */
  url: string | null;
  bold: boolean;
  code: boolean;
  /** The identifier of the definition that resolves the link, where it is a reference. */
  reference: string | null;
  /** `true` where `value` is the source to the letter, so that its characters can be placed one by one. */
  literal: boolean;
  place: Position;
}

/** What a tree cannot say of itself: its source, the points of its offsets, the links defined in it. */
export interface Source {
  text: string;
  location: Location;
  /** Link definitions by their identifier in lower case. */
  definitions: ReadonlyMap<string, string>;
}

/** The link definitions of a tree, first one first, as markdown resolves them. */
export function findDefinitions(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return definitions;
}

/** The leaves below a node in reading order; comments and tags in HTML give none, hard breaks give a newline. */
export function toLeaves(node: Nodes, source: Source): Leaf[] {
  return collect(node, { url: null, reference: null, bold: false, source });
}

/** The characters of some leaves, one after the other. */
export function leavesToString(leaves: readonly Leaf[]): string {
  return leaves.map((leaf) => leaf.value).join('');
}

/** Whether a leaf is a hard break, and not the end of a line: that takes no room in the source. */
export function isHardBreak({ value, place }: Pick<Leaf, 'value' | 'place'>): boolean {
  return value === '\n' && place.end.offset !== place.start.offset;
}

/**
 * Some leaves cut at indices of their joined characters (0-based, ascending): one more piece than there are cuts.
 * Each piece of a leaf has its own place.
 */
export function splitLeaves(leaves: readonly Leaf[], cuts: readonly number[], location: Location): Leaf[][] {
  let piece: Leaf[] = [];
  const pieces = [piece];
  let index = 0;
  for (const leaf of leaves) {
    let from = 0;
    while (pieces.length <= cuts.length && (cuts[pieces.length - 1] ?? 0) <= index + leaf.value.length) {
      const to = (cuts[pieces.length - 1] ?? 0) - index;
      if (to > from) piece.push(sliceLeaf(leaf, from, to, location));
      from = Math.max(from, to);
      piece = [];
      pieces.push(piece);
    }
    if (from < leaf.value.length) piece.push(sliceLeaf(leaf, from, leaf.value.length, location));
    index += leaf.value.length;
  }
  while (pieces.length <= cuts.length) pieces.push([]);
  return pieces;
}

function sliceLeaf(leaf: Leaf, from: number, to: number, location: Location): Leaf {
  if (from === 0 && to === leaf.value.length) return leaf;
  const value = leaf.value.slice(from, to);
  const offset = leaf.place.start.offset;
  if (!leaf.literal || offset === undefined) return { ...leaf, value };
  return { ...leaf, value, place: toPlace(offset + from, offset + to, location) ?? leaf.place };
}

/** The place between two offsets (0-based, end exclusive); `null` where they lie outside the source. */
export function toPlace(from: number, to: number, location: Location): Position | null {
  const start: Point | undefined = location.toPoint(from);
  const end: Point | undefined = location.toPoint(to);
  return start && end ? { start, end } : null;
}

interface Context {
  url: string | null;
  reference: string | null;
  bold: boolean;
  source: Source;
}

function collect(node: Nodes, context: Context): Leaf[] {
  switch (node.type) {
    case 'text':
      return textLeaves(node, context);
    case 'inlineCode':
    case 'code':
      return [codeLeaf(node, context)];
    case 'break':
      return [leafOf(node, '\n', context)];
    case 'html':
      if (/^<br\b/i.test(node.value)) return [leafOf(node, '\n', context)];
      return isTag(node.value) ? [] : [leafOf(node, node.value, context)];
    case 'image':
    case 'imageReference':
      return node.alt ? [leafOf(node, node.alt, context)] : [];
    case 'footnoteReference':
      return [leafOf(node, `[^${node.label ?? node.identifier}]`, context)];
    case 'link':
      return node.children.flatMap((child) => collect(child, { ...context, url: node.url }));
    case 'linkReference':
      return node.children.flatMap((child) =>
        collect(child, {
          ...context,
          url: context.source.definitions.get(node.identifier) ?? null,
          reference: node.identifier,
        }),
      );
    case 'strong':
      return node.children.flatMap((child) => collect(child, { ...context, bold: true }));
    default:
      return 'children' in node ? node.children.flatMap((child: Nodes) => collect(child, context)) : [];
  }
}

/** Whether some HTML is a tag or a comment, and not a word in angle brackets. */
function isTag(html: string): boolean {
  const [, name] = /^<\/?([a-z][a-z\d-]*)(?:[^a-z\d<>-][^<>]*)?>$/i.exec(html.trim()) ?? [];
  return name === undefined || isMarkup(name);
}

/** Code on one line stands in the source as it is, between its marks. */
function codeLeaf(node: Code | InlineCode, context: Context): Leaf {
  const whole = { ...leafOf(node, node.value, context), code: true };
  const { text, location } = context.source;
  const start = whole.place.start.offset ?? 0;
  const at = text.slice(start, whole.place.end.offset).indexOf(node.value);
  const place = at < 0 ? null : toPlace(start + at, start + at + node.value.length, location);
  return place && node.value !== '' ? { ...whole, literal: true, place } : whole;
}

function leafOf(node: Nodes, value: string, context: Context): Leaf {
  const place = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    value,
    url: context.url,
    bold: context.bold,
    code: false,
    reference: context.reference,
    literal: false,
    place,
  };
}

/**
 * One leaf for each run of characters that stands in the source as it is read: a new one behind a backslash, a
 * character reference and the indentation of a line.
 */
function textLeaves(node: Text, context: Context): Leaf[] {
  const whole = leafOf(node, node.value, context);
  const { text, location } = context.source;
  const last = whole.place.end.offset ?? 0;
  let at = whole.place.start.offset ?? last;
  const leaves: Leaf[] = [];
  for (let index = 0; index < node.value.length; ) {
    const source = text.slice(at, last);
    const [skipped = ''] = /^\\(?=[!-/:-@[-`{-~])|^[ \t]*\r?\n[ \t>]*/.exec(source) ?? [];
    const isBreak = skipped.includes('\n');
    if (isBreak) leaves.push({ ...whole, value: '\n', place: toPlace(at, at, location) ?? whole.place });
    at += skipped.length;
    if (isBreak) index += 1;
    const run = isBreak ? 0 : commonRun(node.value, index, text, at, last);
    if (run > 0) {
      const place = toPlace(at, at + run, location) ?? whole.place;
      leaves.push({ ...whole, value: node.value.slice(index, index + run), literal: true, place });
    }
    index += run;
    at += run;
    if (run > 0 || isBreak) continue;
    const [reference = ''] = REFERENCE.exec(text.slice(at, last)) ?? [];
    const read = reference === '' ? node.value.length - index : 1;
    leaves.push({ ...whole, value: node.value.slice(index, index + read) });
    index += read;
    at += reference.length;
  }
  return leaves;
}

/** A character reference (CommonMark 2.5). */
const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,32});/i;

/** How many characters of a value, up to its line's end, stand in the source as they are. */
function commonRun(value: string, index: number, text: string, at: number, last: number): number {
  const [reference = ''] = REFERENCE.exec(text.slice(at, Math.min(last, at + 40))) ?? [];
  if (reference !== '' && !value.startsWith(reference, index)) return 0;
  let run = 0;
  while (at + run < last && index + run < value.length) {
    const character = value[index + run];
    if (character === '\n' || character !== text[at + run]) break;
    if (run > 0 && character === '&') break;
    run += 1;
  }
  return run;
}
