import type { Element, ElementContent, Nodes } from 'hast';
import { type Notes, numberNotes } from './number-notes.ts';
import { OUTSIDE_REL } from './outside-rel.ts';
import { type AddressOptions, toLinkAddress } from './to-link-address.ts';
import { toWebUrl } from './to-web-url.ts';

/** What the HTML of a field depends on besides its markdown. */
export interface RenderOptions extends AddressOptions {
  /** The base of the addresses of pictures; `null` where pictures become links to them. */
  images: { base: string | null } | null;
  /**
   * What the ids of footnotes begin with: `ID_PREFIX`, and what no other field of the page has. `null` where the numbers
   * of footnotes are to be no links.
   */
  notes: string | null;
}

interface Context extends Omit<RenderOptions, 'notes'> {
  notes: Notes | null;
  /** Level of the shallowest heading of the source. */
  shallowest: number;
  /** Level of the last heading, as rendered. */
  headings: { level: number };
  isInLink: boolean;
  /** The id of the footnote around. */
  note: string | null;
}

/** How a tree is to be rewritten. */
export interface RewriteOptions extends RenderOptions {
  /** Level of the shallowest heading of the source. */
  shallowest: number;
}

/** What the tree of a field is to say in a page, before it is made safe: the elements of a tree of markdown. */
export function rewriteTree(tree: Nodes, options: RewriteOptions): ElementContent[] {
  const notes = options.notes === null ? null : numberNotes(options.notes);
  const context: Context = { ...options, notes, headings: { level: 2 }, isInLink: false, note: null };
  return 'children' in tree ? tree.children.flatMap((child) => rewrite(child, context)) : [];
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
      return [{ type: 'text', value: node.properties.checked ? '[x]' : '[ ]' }];
    case 'li':
      return rewriteItem(node, context);
    default:
      return [{ ...node, tagName: rewriteName(node.tagName, context), children: inside(node, context) }];
  }
}

function rewriteLink(link: Element, context: Context): ElementContent[] {
  const { properties } = link;
  // The parser alone sets them: documents have no properties.
  if (properties.dataFootnoteRef !== undefined) return rewriteReference(link, context);
  if (properties.dataFootnoteBackref !== undefined) return rewriteWayBack(link, context);
  const href = context.isInLink ? null : toLinkAddress(String(properties.href ?? ''), context);
  if (href === null) return inside(link, context);
  const children = inside(link, { ...context, isInLink: true });
  return [elementOf('a', { href, rel: OUTSIDE_REL }, children)];
}

/** The number of a footnote. In a link it can be none. */
function rewriteReference(link: Element, context: Context): ElementContent[] {
  const { notes, isInLink } = context;
  if (notes === null || isInLink) return inside(link, context);
  const id = notes.idOf(String(link.properties.href).slice(1));
  return [elementOf('a', { href: `#${id}`, id: notes.refer(id) }, inside(link, context))];
}

function rewriteWayBack(link: Element, { notes, note, ...context }: Context): ElementContent[] {
  const id = note === null ? null : (notes?.goBack(note) ?? null);
  if (id === null) return [];
  const { ariaLabel } = link.properties;
  return [elementOf('a', { href: `#${id}`, ariaLabel }, inside(link, { ...context, notes, note }))];
}

/** Of all items, those of footnotes alone have an id. */
function rewriteItem(item: Element, context: Context): ElementContent[] {
  const { id } = item.properties;
  const note = id === undefined || context.notes === null ? null : context.notes.idOf(String(id));
  const children = inside(item, note === null ? context : { ...context, note });
  return [elementOf('li', note === null ? {} : { id: note }, children)];
}

function rewriteImage(image: Element, { base, images, isInLink }: Context): ElementContent[] {
  const address = String(image.properties.src ?? '');
  const alt = String(image.properties.alt || 'Picture');
  const src = images && toWebUrl(address, images.base);
  if (src?.startsWith('https:')) {
    const properties = { src, alt, loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer' };
    return [elementOf('img', properties, [])];
  }
  const text = { type: 'text', value: alt } as const;
  const href = isInLink ? null : toWebUrl(address, base);
  return href === null ? [text] : [elementOf('a', { href, rel: OUTSIDE_REL }, [text])];
}

/** Moves headings down, and never more than one level below the last one. */
function rewriteName(name: string, { shallowest, headings }: Context): string {
  if (!/^h[1-6]$/.test(name)) return name;
  headings.level = Math.min(3 + Number(name[1]) - shallowest, headings.level + 1, 6);
  return `h${headings.level}`;
}

function inside(element: Element, context: Context): ElementContent[] {
  return element.children.flatMap((child) => rewrite(child, context));
}

function elementOf(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
