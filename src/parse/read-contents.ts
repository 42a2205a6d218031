import type { List, Paragraph, Root } from 'mdast';
import type { Position } from 'unist';
import { leavesToString, type Source, toLeaves } from '../markdown/leaf.ts';
import { fold } from '../vocabulary/fold.ts';

/** How deep a table of contents lists a heading (1 for the outermost entries); `null` where none does. */
export type Contents = (heading: string) => number | null;

/** An entry of a table of contents. */
export interface ContentsEntry {
  /** As written. */
  text: string;
  /** 1 for the outermost ones. */
  level: number;
  /** The entry that it is below. */
  parent: ContentsEntry | null;
  /** Where it leads: "#harbor"; `null` where it is no link. */
  url: string | null;
  /** `true` where all of it is a link into the document. */
  isAnchor: boolean;
  /** Of its own line. */
  place: Position;
  /** With its bullet and the entries below it. */
  item: Position;
}

/** Of the entries of a list, this share must be links into the document for it to be a table of contents. */
const SHARE_OF_ANCHORS = 0.9;

/** What the tables of contents of a document say of its headings. */
export function readContents(tree: Root, source: Source): Contents {
  const levels = new Map<string, number>();
  for (const { text, level } of findContents(tree, source))
    if (!levels.has(fold(text))) levels.set(fold(text), level);
  return (heading) => levels.get(fold(heading)) ?? null;
}

/** The entries of all tables of contents, in the order of the document. */
export function findContents(tree: Root, source: Source): ContentsEntry[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'list' || !mayBeContents(node)) return [];
    const entries = listEntries(node, null, source);
    const anchors = entries.filter((entry) => entry.isAnchor).length;
    return anchors < entries.length * SHARE_OF_ANCHORS ? [] : entries;
  });
}

/** Whether enough of the first lines of a list may be links: most lists of a document are none of its contents. */
function mayBeContents(list: List): boolean {
  const lines = linesOf(list);
  const texts = lines.filter(({ children: [first] }) => first?.type === 'text' && first.value.trim() !== '');
  return lines.length - texts.length >= lines.length * SHARE_OF_ANCHORS;
}

function linesOf(list: List): Paragraph[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return linesOf(child);
      return child.type === 'paragraph' && item.position ? [child] : [];
    }),
  );
}

function listEntries(list: List, parent: ContentsEntry | null, source: Source): ContentsEntry[] {
  return list.children.flatMap((item) => {
    const entries: ContentsEntry[] = [];
    for (const child of item.children) {
      if (child.type === 'list') entries.push(...listEntries(child, entries[0] ?? parent, source));
      else if (child.type === 'paragraph' && item.position)
        entries.push(toEntry(child, { parent, item: item.position, source }));
    }
    return entries;
  });
}

interface Site {
  parent: ContentsEntry | null;
  item: Position;
  source: Source;
}

function toEntry(paragraph: Paragraph, { parent, item, source }: Site): ContentsEntry {
  const leaves = toLeaves(paragraph, source);
  return {
    text: leavesToString(leaves),
    level: (parent?.level ?? 0) + 1,
    parent,
    url: leaves.find((leaf) => leaf.url !== null)?.url ?? null,
    isAnchor: leaves.every((leaf) => leaf.url?.startsWith('#') || leaf.value.trim() === ''),
    place: paragraph.position ?? item,
    item,
  };
}
