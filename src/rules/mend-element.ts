import type { Nodes, Parents } from 'mdast';
import { findNodes } from '../markdown/find-nodes.ts';
import { toPlace } from '../markdown/leaf.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Element } from './find-elements.ts';
import { pictureOf } from './html-picture.ts';
import type { Edit, Finding } from './rule.ts';

/** Markdown that says the same as a tag; of several marks, the first one that reads as meant. */
const MARKS: Readonly<Record<string, { marks: readonly string[]; type: Nodes['type'] }>> = {
  b: { marks: ['**'], type: 'strong' },
  strong: { marks: ['**'], type: 'strong' },
  i: { marks: ['*', '_'], type: 'emphasis' },
  em: { marks: ['*', '_'], type: 'emphasis' },
  del: { marks: ['~~'], type: 'delete' },
  s: { marks: ['~~'], type: 'delete' },
  strike: { marks: ['~~'], type: 'delete' },
  code: { marks: ['`'], type: 'inlineCode' },
  tt: { marks: ['`'], type: 'inlineCode' },
};

/** What is wrong with HTML that markdown has marks for: emphasis, code, a link, a picture; `null` for other elements. */
export function mendElement(element: Element, parent: Parents, document: CheckedDocument): Finding | null {
  if (element.tag.name === 'a') return link(element, parent, document);
  return element.tag.name === 'img' ? picture(element, parent, document) : marked(element, parent, document);
}

function marked(element: Element, parent: Parents, document: CheckedDocument): Finding | null {
  const { tag, inner } = element;
  const meaning = MARKS[tag.name];
  if (!meaning || !inner || document.text.slice(inner.start, inner.end).trim() === '') return null;
  const text = document.text.slice(inner.start, inner.end);
  const ways = meaning.marks.map((mark) => [
    { start: element.start, end: inner.start, text: mark },
    { start: inner.end, end: element.end, text: mark },
  ]);
  // What is code to HTML may hold emphasis and links, and what is code to markdown may not.
  const isRight = (node: Nodes): boolean =>
    node.type === meaning.type &&
    (node.type !== 'inlineCode' || (node.value === text && text === inner.text));
  const edits = ways.find((way) => becomes(way, parent, document, isRight));
  const [mark = ''] = meaning.marks;
  return toFinding(element, document, {
    reason: `Unexpected \`<${tag.name}>\`, expected ${mark === '`' ? 'backticks' : `\`${mark}...${mark}\``}`,
    note: 'Pages drop tags and keep what stands in them; markdown says the same.',
    harm: 'advice',
    ...(edits && { edits }),
  });
}

function link(element: Element, parent: Parents, document: CheckedDocument): Finding | null {
  const { tag, inner } = element;
  const href = tag.attributes.get('href')?.trim() ?? '';
  if (!inner || href === '') return null;
  const text = document.text.slice(inner.start, inner.end);
  const target = /[\s()<>]/.test(href) ? `<${href}>` : href;
  const edits = [{ start: element.start, end: element.end, text: `[${text.trim()}](${target})` }];
  const isSure =
    text.trim() !== '' &&
    becomes(edits, parent, document, (node) => node.type === 'link' && node.url === decode(href));
  return toFinding(element, document, {
    reason: 'Unexpected `<a>`, expected `[...](...)`',
    note: 'Pages drop the tag, and with it where it leads.',
    // An address that is the text as well is a link to pages, too.
    harm: text.includes(href) ? 'advice' : 'loss',
    ...(isSure && { edits }),
  });
}

function picture(element: Element, parent: Parents, document: CheckedDocument): Finding | null {
  const image = pictureOf(element.tag);
  if (image === null) return null;
  const edits = [{ start: element.start, end: element.end, text: image.markdown }];
  const isSure = becomes(
    edits,
    parent,
    document,
    (node) => node.type === 'image' && node.url === decode(image.src),
  );
  return toFinding(element, document, {
    reason: 'Unexpected `<img>`, expected `![...](...)`',
    note: 'Pages drop the tag, and with it the picture.',
    harm: 'loss',
    ...(isSure && { edits }),
  });
}

function decode(address: string): string {
  return address.replaceAll('&amp;', '&');
}

/** Nobody writes longer paragraphs; to parse one anew for each tag would take its time. */
const LONGEST = 5000;

/** Whether some edits make, of what they touch, one node as it should be. */
function becomes(
  edits: readonly Edit[],
  parent: Parents,
  { text }: CheckedDocument,
  isRight: (node: Nodes) => boolean,
): boolean {
  const [from, to] = [parent.position?.start.offset ?? 0, parent.position?.end.offset ?? 0];
  if (to - from > LONGEST) return false;
  const start = (edits[0]?.start ?? 0) - from;
  const edited = edits.reduceRight(
    (source, edit) => source.slice(0, edit.start - from) + edit.text + source.slice(edit.end - from),
    text.slice(from, to),
  );
  const grown = edited.length - (to - from);
  const end = (edits.at(-1)?.end ?? 0) - from + grown;
  return findNodes(parseMarkdown(edited), [
    'strong',
    'emphasis',
    'delete',
    'inlineCode',
    'link',
    'image',
  ]).some(
    (node) => node.position?.start.offset === start && node.position.end.offset === end && isRight(node),
  );
}

/** A finding that is about all of an element. */
export function toFinding(
  { start, end }: Element,
  { source }: CheckedDocument,
  said: Omit<Finding, 'place'>,
): Finding | null {
  const place = toPlace(start, end, source.location);
  return place && { place, ...said };
}
