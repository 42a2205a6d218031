import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The fragments under which GitHub has the headings of a document, by the line (1-based) that each starts on. */
export function slugHeadings(tree: Root): Map<number, string> {
  const slugger = new GithubSlugger();
  const fragments = new Map<number, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'heading')
      fragments.set(
        node.position?.start.line ?? 0,
        slugger.slug(textOf(node, { includeHtml: false }).trim()),
      );
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return fragments;
}
