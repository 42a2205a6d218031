import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A page of a built site, as its readers have it. */
export interface PageText {
  /** Without the name of the site. */
  title: string;
  /** Whether it only leads on from a former address. */
  isRedirect: boolean;
  /** Equal for two pages between which no reader sees a difference; for comparing alone. */
  content: string;
}

/** Where in a page an element stands, as far as it matters. */
interface Around {
  /** The path below which the site lies, with a slash at either end. */
  prefix: string;
  /** In the sources of an idea, in the few words about something in a list, or elsewhere. */
  part: 'sources' | 'about' | null;
  isPre: boolean;
}

/**
 * Reads a page of a built site. Its content is the body, with title and description; what may differ from build to build
 * without a reader's noticing is left out:
 *
 * - The rest of the head, and scripts. Version hashes of styles and scripts, the canonical address and `noindex` are of
 *   the build; Open Graph and structured data say to machines what the page says to people, with addresses of the build.
 *   Version hashes in the body are left out, too.
 * - The path prefix of addresses: it is that of the style sheet, to which every page links.
 * - The sources of an idea: where a document says something, and when the document last changed, is told of documents.
 * - The lines at which documents tell of something, as text and in links, on the pages of data quality: one idea more on
 *   top of a document moves all that are below it.
 * - White space between words and around blocks, but for that in `pre` and `textarea`: a paragraph may be wrapped
 *   otherwise.
 */
export function readPage(html: string): PageText {
  // Without scripts, what stands in `noscript` is elements: a redirect tells itself there.
  const page = parse(html, { scriptingEnabled: false });
  const find = (test: (element: Element) => boolean): Element | null => findElement(page, test);
  const style = find((element) => isTag(element, 'link') && attributeOf(element, 'rel') === 'stylesheet');
  const prefix = /^(.*\/)assets\/[^/]*$/.exec(style ? attributeOf(style, 'href') : '')?.[1] ?? '/';
  const description = find((element) => attributeOf(element, 'name') === 'description');
  const title = textOf(find((element) => isTag(element, 'title')));
  const site = textOf(find((element) => hasClass(element, 'site-title')));
  const body = find((element) => isTag(element, 'body'));
  const shown = body ? renderElement(body, { prefix, part: null, isPre: false }) : '';
  return {
    title: title.endsWith(` – ${site}`) ? title.slice(0, -` – ${site}`.length) : title,
    isRedirect: find((element) => attributeOf(element, 'http-equiv') === 'refresh') !== null,
    content: [title, description ? attributeOf(description, 'content') : '', shown].join('\n'),
  };
}

/** Texts are quoted, so that they cannot be taken for elements. */
function renderElement(element: Element, around: Around): string {
  const inside: Around = {
    ...around,
    part: partOf(element) ?? around.part,
    isPre: around.isPre || isTag(element, 'pre') || isTag(element, 'textarea'),
  };
  if (isTag(element, 'script') || inside.part === 'sources') return '';
  const attributes = element.attrs.map(({ name, value }) => ` ${name}=${toValue(name, value, inside)}`);
  const children = element.childNodes.map((child, index) => {
    if (tree.isElementNode(child)) return renderElement(child, inside);
    if (!tree.isTextNode(child)) return '';
    const [before, after] = [element.childNodes[index - 1], element.childNodes[index + 1]];
    const text = forgetLine(child.value, inside);
    const trimmed = inside.isPre ? text : trimText(text, before ?? element, after ?? element);
    return trimmed === '' ? '' : JSON.stringify(trimmed);
  });
  return `<${element.tagName}${attributes.join('')}>${children.join('')}</${element.tagName}>`;
}

function partOf(element: Element): Around['part'] {
  if (hasClass(element, 'about')) return 'about';
  const [first] = element.childNodes;
  const isSources = first && tree.isElementNode(first) && attributeOf(first, 'id') === 'source';
  return isSources ? 'sources' : null;
}

function toValue(name: string, value: string, { prefix, part }: Around): string {
  const url = value.startsWith(prefix) ? `/${value.slice(prefix.length)}` : value;
  const address = url.replace(/^(\/assets\/[^?]*)\?v=.*$/, '$1');
  const isPlace = name === 'href' && part !== null;
  return JSON.stringify(isPlace ? address.replace(/#L\d+(?:-L\d+)?$/, '') : address);
}

/** "2024.md:12" and "2024.md, line 12" without the line, where it is the site that says so. */
function forgetLine(text: string, { part }: Around): string {
  return part === null ? text : text.replace(/(\.(?:md|markdown))(?::|, line )\d+$/i, '$1');
}

/** A text with one space for white space, and none beside a block. */
function trimText(text: string, before: Node, after: Node): string {
  const short = text.replace(/[ \t\n\r\f]+/g, ' ');
  return short.slice(
    isBlock(before) && short.startsWith(' ') ? 1 : 0,
    isBlock(after) && short.endsWith(' ') ? -1 : undefined,
  );
}

/** Elements that stand in a line of text. */
const INLINE = new Set([
  ...'a abbr b button cite code del dfn em i img input ins kbd label mark q s'.split(' '),
  ...'samp select small span strong sub sup time tt u var wbr'.split(' '),
]);

function isBlock(node: Node): boolean {
  return tree.isElementNode(node) && !INLINE.has(node.tagName);
}

/** The first element of a page that passes a test. */
function findElement(parent: Parent, test: (element: Element) => boolean): Element | null {
  for (const child of parent.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const found = test(child) ? child : findElement(child, test);
    if (found) return found;
  }
  return null;
}

function isTag({ tagName }: Element, name: string): boolean {
  return tagName === name;
}

function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'class').split(' ').includes(name);
}

/** Empty where the element has no such attribute. */
function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function textOf(parent: Parent | null): string {
  const texts = parent?.childNodes.map((node) =>
    tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : '',
  );
  return texts?.join('').replace(/\s+/g, ' ').trim() ?? '';
}
