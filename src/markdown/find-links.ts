import type { Definition, Image, Link, Root } from 'mdast';
import type { Position } from 'unist';
import { findNodes } from './find-nodes.ts';
import { type Source, toPlace } from './leaf.ts';

/** How an address stands in the source: `[x](address)`, `<address>`, the address alone, or `[x]: address`. */
export type LinkStyle = 'inline' | 'angle' | 'bare' | 'definition';

/** An address of a document, and where it stands. */
export interface FoundLink {
  node: Link | Image | Definition;
  style: LinkStyle;
  /** As markdown reads it. */
  url: string;
  /** Whether the address stands in the source as it is read, without escapes. */
  isLiteral: boolean;
  /** Of the address alone, without the marks around it; of the whole link where it cannot be told. */
  place: Position;
}

/** The links, pictures and link definitions of a tree, in the order of the document; e-mail addresses are none. */
export function findLinks(tree: Root, source: Source): FoundLink[] {
  return findNodes(tree, ['link', 'image', 'definition'])
    .filter(({ url }) => !/^mailto:/i.test(url))
    .flatMap((node) => toFoundLink(node, source) ?? []);
}

function toFoundLink(node: Link | Image | Definition, source: Source): FoundLink | null {
  const { position, url } = node;
  const from = position?.start.offset;
  if (position === undefined || from === undefined) return null;
  const raw = source.text.slice(from, position.end.offset);
  const style = styleOf(node, raw);
  const target = findTarget(node, { raw, style, from });
  const place = target && toPlace(from + target.start, from + target.end, source.location);
  if (!target || !place) return { node, style, url, isLiteral: false, place: position };
  const written = raw.slice(target.start, target.end);
  return { node, style, url, isLiteral: written === url || style === 'bare', place };
}

function styleOf(node: Link | Image | Definition, raw: string): LinkStyle {
  if (node.type === 'definition') return 'definition';
  if (node.type === 'image' || raw.startsWith('[')) return 'inline';
  return raw.startsWith('<') ? 'angle' : 'bare';
}

interface RawLink {
  raw: string;
  style: LinkStyle;
  /** The offset of the link in the document. */
  from: number;
}

/** An address, in angle brackets or without, and a title behind it, up to the end of the link. */
const TARGET = /^(?:<((?:\\.|[^<>\\\n])*)>|(\S*))(?:\s+(?:"[\s\S]*"|'[\s\S]*'|\([\s\S]*\)))?$/;

/** Where the address of a link starts and ends, counted from the start of the link. */
function findTarget(node: Link | Image | Definition, link: RawLink): { start: number; end: number } | null {
  const { raw, style } = link;
  if (style === 'bare') return { start: 0, end: raw.length };
  if (style === 'angle') return { start: 1, end: raw.length - 1 };
  const open = findOpening(node, link);
  if (open === null) return null;
  const behind = raw.slice(open, style === 'inline' ? -1 : undefined);
  const [all, bracketed, plain] = TARGET.exec(behind.trim()) ?? [];
  const address = bracketed ?? plain;
  if (all === undefined || address === undefined) return null;
  const start = open + behind.indexOf(bracketed === undefined ? address : `<${address}`);
  return {
    start: start + (bracketed === undefined ? 0 : 1),
    end: start + address.length + (bracketed === undefined ? 0 : 1),
  };
}

/** The index behind the mark that parts the text of a link from its address. */
function findOpening(node: Link | Image | Definition, { raw, from }: RawLink): number | null {
  if (node.type === 'definition') return /^\[(?:\\.|[^\]\\])*\]:\s*/.exec(raw)?.[0].length ?? null;
  if (node.type === 'image') {
    const at = raw.indexOf('](', node.alt?.length ?? 0);
    return at < 0 ? null : at + 2;
  }
  const text = (node.children.at(-1)?.position?.end.offset ?? from + 1) - from;
  const at = raw.indexOf('](', text);
  return at < 0 ? null : at + 2;
}
