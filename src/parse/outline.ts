import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { type Leaf, leavesToString, type Source, toLeaves } from '../markdown/leaf.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { Placed } from './place.ts';

/** A heading and what stands between it and the next heading, of whatever depth. */
export interface Section {
  /** Plain text, without stray emphasis marks. */
  title: Placed<string>;
  /** Where the heading leads, if it is a link. */
  url: string | null;
  /** 1 to 6; 0 for what stands before the first heading. */
  depth: number;
  heading: Heading | null;
  nodes: RootContent[];
}

/**
 * The sections of a document, flat and in order. Headings inside lists and quotations are not sections; nor is an
 * underlined one that holds a label: a paragraph with a line of hyphens below it is, to markdown, a heading.
 */
export function toSections(tree: Root, source: Source, isLabelled: (text: string) => boolean): Section[] {
  const start = { line: 1, column: 1, offset: 0 };
  const first: Section = {
    title: { value: '', place: { start, end: start } },
    url: null,
    depth: 0,
    heading: null,
    nodes: [],
  };
  const sections = [first];
  for (const node of tree.children) {
    const last = sections.at(-1);
    if (node.type !== 'heading') {
      if (node.type !== 'yaml') last?.nodes.push(node);
    } else if (isUnderlined(node) && isLabelled(toTitle(toLeaves(node, source))))
      last?.nodes.push(toParagraph(node));
    else sections.push(toSection(node, source));
  }
  return sections;
}

/** An underlined heading without its underline. */
function toParagraph({ children, position }: Heading): Paragraph {
  const end = children.at(-1)?.position?.end ?? position?.end;
  return {
    type: 'paragraph',
    children,
    ...(position && end && { position: { start: position.start, end } }),
  };
}

function toSection(heading: Heading, source: Source): Section {
  const leaves = toLeaves(heading, source);
  const value = toTitle(leaves);
  const place = heading.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const url = leaves.find((leaf) => leaf.url !== null && !/^mailto:/i.test(leaf.url))?.url ?? null;
  return { title: { value, place }, url, depth: heading.depth, heading, nodes: [] };
}

/** The text of a heading without the marks of emphasis that was never closed. */
function toTitle(leaves: readonly Leaf[]): string {
  const text = leavesToString(leaves).replace(/\s+/g, ' ').trim();
  const opened = leaves[0]?.code ? text : text.replace(/^[\s*_]*\*[\s*_]*|^#+\s*(?=\S)/, '');
  const closed = trimEnd(opened, /[\s*_]/);
  const isClosed = !leaves.at(-1)?.code && opened.includes('*', closed.length);
  return (isClosed ? closed : opened).trim();
}

function isUnderlined(heading: Heading): boolean {
  const { position } = heading;
  return position !== undefined && position.end.line > position.start.line;
}
