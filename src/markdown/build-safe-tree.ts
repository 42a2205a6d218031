import type { Element, ElementContent, Nodes, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type * as mdast from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { findNodes } from './find-nodes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type RenderOptions, rewriteTree } from './rewrite-tree.ts';
import { SAFE_HTML } from './safe-html.ts';
import { stripMarkup } from './strip-markup.ts';

/**
 * How deep markdown may be nested: far deeper than anyone writes, and well inside of what browsers keep (Chromium stops
 * at 512 elements). It is a limit of its own so that a page does not depend on how much stack was left.
 */
const DEEPEST = 200;

const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * The safe tree (hast) of some markdown, to stand below a heading of level 2: its own headings begin at level 3. Raw
 * HTML becomes text; links and pictures are what the options say, by themselves text where there is nothing that they
 * could lead to. What is nested too deep is shown as its source.
 */
export function buildSafeTree(markdown: string, options: Partial<RenderOptions> = {}): Root {
  const tree = parse(markdown);
  if (tree === null)
    return { type: 'root', children: [toScroller(elementOf('pre', [{ type: 'text', value: markdown }]))] };
  const shallowest = findNodes(tree, ['heading']).reduce((least, { depth }) => Math.min(least, depth), 6);
  const hast = toHast(tree, {
    handlers: { html: toText },
    clobberPrefix: '',
    footnoteLabelTagName: 'p',
    footnoteBackContent: '↩',
  });
  const rewritten = rewriteTree(hast, {
    base: null,
    emails: false,
    images: null,
    notes: null,
    ...options,
    shallowest,
  });
  const safe = sanitize({ type: 'root', children: rewritten }, SAFE_HTML);
  return { type: 'root', children: 'children' in safe ? safe.children.flatMap(toShown) : [] };
}

/** The tree (mdast) of some markdown; `null` where it is nested too deep. */
function parse(markdown: string): mdast.Root | null {
  try {
    // Behind a line break, `---` is a rule: a field has no front matter.
    const tree = parseMarkdown(`\n${markdown}`);
    return isTooDeep(tree) ? null : tree;
  } catch (error) {
    // The parser follows the nesting down the stack: where that ends, it is far too deep.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function isTooDeep(tree: mdast.Nodes): boolean {
  let level = [tree];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level.length > 0;
}

/** Raw HTML as text: comments and markup give nothing, a line break stays one. */
function toText(
  _state: State,
  { value }: mdast.Html,
  parent: mdast.Parents | undefined,
): ElementContent | undefined {
  if (/^<br\s*\/?>$/i.test(value)) return elementOf('br', []);
  const text = stripMarkup(value);
  if (text.trim() === '') return undefined;
  return parent && FLOW.has(parent.type)
    ? elementOf('p', [{ type: 'text', value: text.trim() }])
    : { type: 'text', value: text };
}

function toShown(child: Nodes): ElementContent[] {
  if (child.type === 'element') return [toScroller(child)];
  return child.type === 'text' ? [child] : [];
}

/** What may be wider than the page scrolls in a part of it that the keyboard reaches (WCAG 2.2, 2.1.1). */
function toScroller(element: Element): Element {
  const own = { ...element, children: element.children.flatMap(toShown) };
  if (own.tagName === 'pre') return { ...own, properties: { tabIndex: 0 } };
  if (own.tagName !== 'table') return own;
  const properties = { className: ['table'], role: 'group', ariaLabel: 'Table', tabIndex: 0 };
  return { ...elementOf('div', [own]), properties };
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
