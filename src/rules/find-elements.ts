import type { Html, Nodes, Parents } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import { readTags, type Tag } from '../markdown/read-tags.ts';

/** A tag with the one that closes it, and what stands between the two. */
export interface Element {
  /** Among the children of its parent. */
  index: number;
  tag: Tag;
  /** Offsets in the document. */
  start: number;
  end: number;
  /** `null` where nothing closes it. */
  inner: Inner | null;
}

interface Inner {
  start: number;
  end: number;
  /** What stands in it, if that is text alone; else `null`. */
  text: string | null;
}

/** The tags among the children of a node that are HTML's, each with the one that closes it. */
export function findElements(parent: Parents): Element[] {
  const children: readonly Nodes[] = parent.children;
  const elements: Element[] = [];
  const open: Element[] = [];
  for (const [index, child] of children.entries()) {
    const tag = child.type === 'html' ? readTags(child.value)[0] : undefined;
    if (child.type !== 'html' || !tag) continue;
    const [start, end] = rangeOf(child);
    if (!tag.isClosing) {
      const element = { index, tag, start, end, inner: null };
      elements.push(element);
      if (!child.value.endsWith('/>')) open.push(element);
      continue;
    }
    const at = open.findLastIndex((other) => other.tag.name === tag.name);
    const element = open[at];
    if (!element) continue;
    const inside = children.slice(element.index + 1, index);
    const isText = inside.every(({ type }) => type === 'text');
    element.inner = { start: element.end, end: start, text: isText ? toPlainText(inside) : null };
    element.end = end;
    open.splice(at);
  }
  return elements;
}

function rangeOf({ position }: Html): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
