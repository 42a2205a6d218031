import type { Nodes, Root } from 'mdast';
import { escapePlain } from '../markdown/escape-plain.ts';
import { findNodes } from '../markdown/find-nodes.ts';
import { REDACTED } from './redact.ts';

/** What takes the place of some characters of a source. */
export interface Redaction {
  /** UTF-16 offsets, 0-based, end exclusive. */
  start: number;
  end: number;
  words: string;
}

/** Where a link, a picture or a definition leads, as the parser reads it. */
interface Resource {
  url: string;
  title?: string | null | undefined;
}

/** The links, pictures and definitions that lead to mail boxes: their words take their place. */
export function findMailLinks(tree: Root, text: string): Redaction[] {
  return unlink(tree, text, ({ url }) => /^\s*mailto:/i.test(url));
}

/** The links, pictures and definitions of which something holds: their words take their place. */
export function unlink(tree: Root, text: string, isMeant: (resource: Resource) => boolean): Redaction[] {
  const defined = findNodes(tree, ['definition']).filter(isMeant);
  const names = new Set(defined.map(({ identifier }) => identifier));
  const direct = findNodes(tree, ['link', 'image']).filter(isMeant);
  const named = findNodes(tree, ['linkReference', 'imageReference']).filter(({ identifier }) =>
    names.has(identifier),
  );
  const found = [...defined, ...direct, ...named];
  const all = found.map((node) => ({ ...rangeOf(node), words: wordsOf(node, text) }));
  // Addresses without any marks are links as well.
  return all.filter(({ start, end, words }) => words !== text.slice(start, end));
}

function wordsOf(node: Nodes, text: string): string {
  if ('alt' in node) return escapePlain(node.alt ?? '');
  if (!('children' in node)) return '';
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words = first && last ? text.slice(rangeOf(first).start, rangeOf(last).end) : '';
  return /^mailto:\S*$/i.test(words) && words.includes('%') ? REDACTED : words;
}

/** Where a node stands in its source. */
export function rangeOf({ position }: Nodes): Pick<Redaction, 'start' | 'end'> {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
