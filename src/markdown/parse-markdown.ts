import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { chooseSyntax } from './choose-syntax.ts';
import { findCuts, SECTION_LENGTH } from './find-cuts.ts';
import { isOpen } from './is-open.ts';
import { linkAddresses } from './link-addresses.ts';
import { moveNodes, type SectionStart } from './move-nodes.ts';
import { placeNodes } from './place-nodes.ts';

/** How a source is read in sections: its tree does not depend on it. */
export interface SectionOptions {
  /** How long (UTF-16) sections are at the least. */
  shortest?: number;
  /** The tree of a section by itself; it is moved to its place. `parseSection`, if it is left out. */
  parse?: (section: string) => Root;
}

/**
 * The syntax tree (mdast) of a markdown source, with GitHub's extensions and with front matter as a `yaml` node: that
 * of remark-parse with remark-gfm and remark-frontmatter, but read in sections and with no more syntax than each has a
 * use for, because the time of the parser grows faster than its source.
 * Every node has a position: where the parser gives none (literal autolinks found in a second pass), the place at
 * which its text stands behind its elder siblings, else all the room up to the next one.
 * @param source Without a byte order mark: the parser does not count it.
 */
export function parseMarkdown(
  source: string,
  { shortest = SECTION_LENGTH, parse = parseSection }: SectionOptions = {},
): Root {
  const root: Root = { type: 'root', children: [] };
  let start: SectionStart = { line: 1, offset: 0 };
  let least = shortest;
  for (const cut of findCuts(source)) {
    const isLast = cut === source.length;
    const text = source.slice(start.offset, cut);
    if (text.length < least && !isLast) continue;
    const section = parse(text);
    if (!isLast && isOpen(section, text)) {
      // Doubled, so that what stays open to the end is not parsed again at each heading.
      least = text.length * 2;
      continue;
    }
    least = shortest;
    moveNodes(section, start);
    for (const child of section.children) root.children.push(child);
    if (section.position) root.position = { ...section.position, start: { line: 1, column: 1, offset: 0 } };
    start = { line: start.line + countLines(text), offset: cut };
  }
  return root;
}

/** The tree of a section of a source, with places in the section. */
export function parseSection(text: string): Root {
  const tree = fromMarkdown(text, chooseSyntax(text));
  linkAddresses(tree);
  placeNodes(tree, text);
  return tree;
}

/** The line endings of markdown. */
function countLines(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
