import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Html, Parents } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { isMarkup } from './markup.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { toWebUrl } from './to-web-url.ts';

/** All that a rendered field may hold; whatever else stands in the tree is dropped, whoever put it there. */
const SCHEMA: Schema = {
  tagNames: `
    p br hr h3 h4 h5 h6 blockquote pre code strong em del sup a ul ol li table thead tbody tr th td
  `
    .trim()
    .split(/\s+/),
  attributes: { a: ['href', 'rel'], ol: ['start'] },
  protocols: { href: ['http', 'https'] },
  ancestors: defaultSchema.ancestors ?? {},
  strip: ['script'],
};

const TAG = /<\/?([a-z][a-z\d-]*)(?:\s[^<>]*)?\/?>/gi;
const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Safe HTML of some markdown, to stand below a heading of level 2: its own headings begin at level 3. Raw HTML becomes
 * text, pictures become links to them. Links that do not lead to the web become text, unless the URL of the document
 * is given as the base of relative ones. What is nested too deep for this is shown as its source.
 */
export function renderHtml(markdown: string, base: string | null = null): string {
  if (isPlain(markdown)) return `<p>${markdown}</p>`;
  try {
    return toHtml(withScrollers(sanitize(toSafeTree(markdown, base), SCHEMA))).trim();
  } catch (error) {
    // The parser and the walks of the tree follow its nesting down the stack.
    if (!(error instanceof RangeError)) throw error;
    return toHtml(toScroller(elementOf('pre', [textOf(markdown)])));
  }
}

/** A line in which nothing means anything to the parser: two fields of three are no more. */
function isPlain(markdown: string): boolean {
  return PLAIN.test(markdown) && !/https?:|www\./i.test(markdown);
}

const PLAIN = /^(?![-+]|\d+[.)])(?! )[\p{L}\p{N} .,;:!?'"’“”()/–—-]+(?<! )$/u;

function toSafeTree(markdown: string, base: string | null): Root {
  // Behind a line break, `---` is a rule: a field has no front matter.
  const tree = toHast(parseMarkdown(`\n${markdown}`), {
    handlers: { html: toText },
    footnoteLabelTagName: 'p',
    footnoteBackContent: '',
  });
  const context: Context = { base, shallowest: Math.min(...findLevels(tree)), level: 2, inLink: false };
  return { type: 'root', children: childrenOf(tree).flatMap((child) => rewrite(child, context)) };
}

interface Context {
  base: string | null;
  /** Level of the shallowest heading of the source. */
  shallowest: number;
  /** Level of the last heading, as rendered. */
  level: number;
  inLink: boolean;
}

/** Raw HTML as text: comments and markup give nothing, a line break stays one. */
function toText(_state: State, { value }: Html, parent: Parents | undefined): ElementContent | undefined {
  if (/^<br\s*\/?>$/i.test(value)) return elementOf('br', []);
  const text = value
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(TAG, (tag, name: string) => (isMarkup(name.toLowerCase()) ? '' : tag));
  if (text.trim() === '') return undefined;
  return parent && FLOW.has(parent.type) ? elementOf('p', [textOf(text.trim())]) : textOf(text);
}

function rewrite(node: Nodes, context: Context): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  switch (node.tagName) {
    case 'a':
      return rewriteLink(node, context);
    case 'img':
      return rewriteImage(node, context);
    case 'input':
      return [textOf(node.properties.checked ? '[x]' : '[ ]')];
    default:
      return [{ ...node, tagName: rewriteName(node.tagName, context), children: inside(node, context) }];
  }
}

function rewriteLink(link: Element, context: Context): ElementContent[] {
  const href = toWebUrl(String(link.properties.href ?? ''), context.base);
  const children = inside(link, { ...context, inLink: href !== null });
  return href === null ? children : [linkOf(href, children)];
}

function rewriteImage(image: Element, { base, inLink }: Context): ElementContent[] {
  const src = toWebUrl(String(image.properties.src ?? ''), base);
  const text = textOf(String(image.properties.alt || 'Picture'));
  return src === null || inLink ? [text] : [linkOf(src, [text])];
}

/** Moves headings down, and never more than one level below the last one. */
function rewriteName(name: string, context: Context): string {
  const level = levelOf(name);
  if (level === null) return name;
  context.level = Math.min(3 + level - context.shallowest, context.level + 1, 6);
  return `h${context.level}`;
}

/** What may be wider than the page scrolls in a part of it that the keyboard reaches (WCAG 2.2, 2.1.1). */
function withScrollers<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map(toScroller) };
}

function toScroller(child: Nodes): Nodes {
  if (child.type !== 'element') return child;
  const element = withScrollers(child);
  if (element.tagName === 'pre') return { ...element, properties: { tabIndex: 0 } };
  if (element.tagName !== 'table') return element;
  const properties = { className: ['table'], role: 'group', ariaLabel: 'Table', tabIndex: 0 };
  return { ...elementOf('div', [element]), properties };
}

function inside(element: Element, context: Context): ElementContent[] {
  return element.children.flatMap((child) => rewrite(child, context));
}

function findLevels(node: Nodes): number[] {
  const own = node.type === 'element' ? levelOf(node.tagName) : null;
  return [...(own === null ? [] : [own]), ...childrenOf(node).flatMap(findLevels)];
}

function levelOf(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}

function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : [];
}

function linkOf(href: string, children: ElementContent[]): Element {
  return { ...elementOf('a', children), properties: { href, rel: ['nofollow', 'noopener'] } };
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function textOf(value: string): ElementContent {
  return { type: 'text', value };
}
