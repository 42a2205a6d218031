import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import { findNodes } from '../markdown/find-nodes.ts';
import type { Reading } from '../parse/reading.ts';

/** The places inside a document to which links may lead, without "#". */
export interface Fragments {
  /** Of its headings and its HTML anchors. */
  names: readonly string[];
  has(fragment: string): boolean;
}

const ANCHOR = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;
const HTML_HEADING = /<h[1-6]\b[^<>]*>([\s\S]*?)<\/h[1-6]>/gi;

/** The fragments that GitHub gives the headings of a document, wherever they stand, and those of its HTML. */
export function findFragments(tree: Root): Fragments {
  const slugger = new GithubSlugger();
  const names = findNodes(tree, ['heading', 'html']).flatMap((node) => {
    if (node.type === 'heading')
      return [slugger.slug(toPlainText(node, { includeImageAlt: false, includeHtml: false }).trim())];
    const titles = [...node.value.matchAll(HTML_HEADING)].map(([, title = '']) =>
      title.replace(/<[^<>]*>/g, ''),
    );
    const anchors = [...node.value.matchAll(ANCHOR)].map(([, name = '']) =>
      name.replace(/^user-content-/, ''),
    );
    return [...titles.map((title) => slugger.slug(title.trim())), ...anchors];
  });
  return { names, has: (fragment) => names.includes(fragment) };
}

/**
 * The fragments of another document, by what it says: which of two headings with one title has a number behind it
 * cannot be told, so that every number is as good as none.
 */
export function findFragmentsOf({ headings, ideas }: Reading): Fragments {
  const titles = [
    ...headings.map(({ title }) => title.value),
    ...ideas.flatMap(({ title, fields }) => [title.value, ...fields.map(({ label }) => label.value)]),
  ];
  const names = [...new Set(titles.map((title) => new GithubSlugger().slug(title)))];
  return {
    names,
    has: (fragment) => [fragment, fragment.replace(/-\d+$/, '')].some((name) => names.includes(name)),
  };
}
