/** An element of a document, read back. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Of the element itself, not of those in it. */
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The root element of an XML document, without comments, CDATA and doctype: a strict walk.
 * @throws Where the document is not well-formed.
 */
export function readXml(text: string): XmlElement {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text))
    throw new Error('a character that XML does not have');
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [, end, name, attributes = '', empty, content] = TOKEN.exec(text) ?? fail(text.slice(at, at + 40));
    const inner = open.at(-1) ?? fail('an end without a start');
    if (content !== undefined) inner.text += decode(content);
    else if (name === undefined) continue;
    else if (end) {
      if (open.pop()?.name !== name) fail(`</${name}>`);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      inner.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root, second] = document.children;
  if (open.length !== 1 || !root || second || document.text.trim() !== '') fail('not one whole element');
  return root ?? fail('no element');
}

/** The elements of a name directly in another one. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    decode(value),
  ]);
  if (new Set(found.map(([name]) => name)).size < found.length) fail(`an attribute twice: ${text}`);
  return Object.fromEntries(found);
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));|&/g, (match, hex, decimal, name) => {
    if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return ENTITIES[name] ?? fail(match);
  });
}

function fail(what: string): never {
  throw new Error(`not well-formed: ${what}`);
}
