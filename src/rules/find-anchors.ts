import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import { findBetween } from '../markdown/find-between.ts';
import { findNodes } from '../markdown/find-nodes.ts';

/** A place in a document to which links may lead: a heading, or an element of HTML with a name. */
export interface Anchor {
  /** What stands behind the "#" of a link to it. */
  name: string;
  /** The text of a heading as readers see it; empty for other elements. */
  title: string;
  /** `null` for HTML. */
  heading: Heading | null;
}

const NAMED = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;
const HTML_HEADING = { open: /<h[1-6]\b[^<>]*>/i, close: /<\/h[1-6]>/i };

/** The anchors of a document, wherever they stand, with the names that GitHub gives them. */
export function findAnchors(tree: Root): Anchor[] {
  const slugger = new GithubSlugger();
  return findNodes(tree, ['heading', 'html']).flatMap((node): Anchor[] => {
    if (node.type === 'heading') {
      const title = toPlainText(node, { includeImageAlt: false, includeHtml: false }).trim();
      return [{ name: slugger.slug(title), title, heading: node }];
    }
    const titles = findBetween(node.value, HTML_HEADING).map((title) =>
      title.replace(/<[^<>]*>/g, '').trim(),
    );
    const names = [...node.value.matchAll(NAMED)].map(([, name = '']) => name.replace(/^user-content-/, ''));
    return [
      ...titles.map((title) => ({ name: slugger.slug(title), title, heading: null })),
      ...names.map((name) => ({ name, title: '', heading: null })),
    ];
  });
}
