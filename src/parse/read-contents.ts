import type { List, Paragraph, Root } from 'mdast';
import { leavesToString, type Source, toLeaves } from '../markdown/leaf.ts';
import { fold } from '../vocabulary/fold.ts';

/** How deep a table of contents lists a heading (1 for the outermost entries); `null` where none does. */
export type Contents = (heading: string) => number | null;

/** Of the entries of a list, this share must be links into the document for it to be a table of contents. */
const SHARE_OF_ANCHORS = 0.9;

/** What the tables of contents of a document say of its headings. */
export function readContents(tree: Root, source: Source): Contents {
  const levels = new Map<string, number>();
  for (const node of tree.children) {
    if (node.type !== 'list') continue;
    const entries = listEntries(node, 1, source);
    const anchors = entries.filter((entry) => entry.isAnchor).length;
    if (anchors < entries.length * SHARE_OF_ANCHORS) continue;
    for (const entry of entries) if (!levels.has(entry.text)) levels.set(entry.text, entry.level);
  }
  return (heading) => levels.get(fold(heading)) ?? null;
}

interface Entry {
  text: string;
  level: number;
  isAnchor: boolean;
}

function listEntries(list: List, level: number, source: Source): Entry[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return listEntries(child, level + 1, source);
      return child.type === 'paragraph' ? [toEntry(child, level, source)] : [];
    }),
  );
}

function toEntry(paragraph: Paragraph, level: number, source: Source): Entry {
  const leaves = toLeaves(paragraph, source);
  const isAnchor = leaves.every((leaf) => leaf.url?.startsWith('#') || leaf.value.trim() === '');
  return { text: fold(leavesToString(leaves)), level, isAnchor };
}
