import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { findNodes } from '../markdown/find-nodes.ts';
import type { CheckedDocument } from './checked-document.ts';

/** Some text as markdown sees it: what it took for links, code and HTML is blotted out. */
export interface MaskedText {
  /** As long as the source of the text. */
  masked: string;
  source: string;
  /** The offset of the text in the document. */
  from: number;
  document: CheckedDocument;
}

/** Stands for each character of what is no text, or is escaped. */
export const BLOT = '\uFFFC';
const BLOTTED = [
  'inlineCode',
  'html',
  'image',
  'imageReference',
  'linkReference',
  'footnoteReference',
] as const;

/** The text of a node, with blots for what is none. */
export function maskText(node: Paragraph | Heading | TableCell, document: CheckedDocument): MaskedText {
  const from = node.position?.start.offset ?? 0;
  const source = document.text.slice(from, node.position?.end.offset ?? 0);
  if (!source.includes('[')) return { masked: '', source, from, document };
  const links = findNodes(node, ['link']).filter((link) => isMarked(link, document));
  const masked = blot(source, from, [...links, ...findNodes(node, BLOTTED)]).replace(
    /\\[!-/:-@[-`{-~]/g,
    BLOT.repeat(2),
  );
  return { masked, source, from, document };
}

/** @param from The offset of the source in the document. */
function blot(source: string, from: number, nodes: readonly Nodes[]): string {
  const ranges = nodes
    .map(({ position }) => ({
      start: (position?.start.offset ?? 0) - from,
      end: (position?.end.offset ?? 0) - from,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    // A picture in a link is blotted out with it.
    if (end <= done) continue;
    pieces.push(source.slice(done, Math.max(start, done)), BLOT.repeat(end - Math.max(start, done)));
    done = end;
  }
  return pieces.join('') + source.slice(done);
}

/** Whether a link has marks around it, other than an address that stands alone. */
function isMarked({ position }: Nodes, { text }: CheckedDocument): boolean {
  return /[[<]/.test(text[position?.start.offset ?? 0] ?? '');
}
