import type { Html } from 'mdast';
import { findBetween } from '../markdown/find-between.ts';
import { replaceComments } from '../markdown/find-comments.ts';
import { toPlace } from '../markdown/leaf.ts';
import { isMarkup } from '../markdown/markup.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { readTags, type Tag } from '../markdown/read-tags.ts';
import { buildLabelBook } from '../parse/label-book.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import { pictureOf } from './html-picture.ts';
import type { Edit, Finding } from './rule.ts';

interface Context {
  document: CheckedDocument;
  vocabulary: Vocabulary;
  isInIdea: boolean;
  /** `false` in lists and quotations, whose lines begin with marks. */
  isAtRoot: boolean;
}

/** A piece of HTML on lines of its own. */
interface Block {
  /** As it stands in the document. */
  html: string;
  /** The offset of its start. */
  start: number;
  tags: Tag[];
  /** What stands between the tags, outside comments and `<summary>`. */
  text: string;
}

/** HTML on lines of its own: markdown reads nothing in it, up to the next empty line. */
export function* checkHtmlBlock({ position }: Html, context: Context): Iterable<Finding> {
  const { document, isInIdea, isAtRoot } = context;
  const start = position?.start.offset ?? 0;
  const html = document.text.slice(start, position?.end.offset);
  const tags = readTags(html);
  const block: Block = { html, start, tags, text: textOf(html, tags) };
  const edits = isAtRoot ? toEdits(block) : [];
  if (hasFields(block, context) || (isInIdea && isMarkdown(block.text)))
    yield {
      ...atTag(block, block.tags[0] ?? null, document),
      reason: html.startsWith('<!--')
        ? 'Unexpected markdown on the line of a comment, expected it below'
        : 'Unexpected markdown in HTML, expected it behind an empty line',
      note: 'To markdown, all of it is HTML up to the next empty line: no field, list or link is read out of it.',
      harm: 'loss',
      ...(edits.length > 0 && { edits }),
    };
  else if (isInIdea) yield* checkTags(block, { ...context, edits });
}

/** What stands between the tags of some HTML; that of `<summary>` is a title and is left out. */
function textOf(html: string, tags: readonly Tag[]): string {
  const whole = tags.map(({ start, end }) => [start, end] as const);
  const bare = whole.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), html);
  const titles = findBetween(html, { open: /<summary\b[^<>]*>/i, close: /<\/summary>/i });
  const without = titles.reduce((text, title) => text.replace(title.replace(/<[^<>]*>/g, ''), ''), bare);
  return replaceComments(without, () => '');
}

function isMarkdown(text: string): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S|\]\([^()\s]+\)|\*\*[^*\s][^*]*\*\*/m.test(text);
}

/** Whether a block holds labels of the vocabulary, outside templates. */
function hasFields({ text, html, start }: Block, { document, vocabulary, isInIdea }: Context): boolean {
  if (text.trim() === '' || /<(?:script|style|pre)\b/i.test(html)) return false;
  const book = buildLabelBook(vocabulary);
  const labels = text.split('\n').filter((line) => {
    const [, label] = /^[\s\-*+_]*([^\s\-*+_:：][^:：]{1,39})[:：]/.exec(line) ?? [];
    return label !== undefined && book.kindOf(trimEnd(label, /[\s*_]/)) !== null;
  });
  const above = document.reading.headings.findLast(({ title }) => (title.place.start.offset ?? 0) < start);
  return labels.length > (isInIdea ? 0 : 1) && above !== undefined && above.role !== 'ignored';
}

/** Lines of tags alone, and of titles: a summary with text is one, any other is two tags. */
const LINES_OF_TAGS =
  /^(?:(?:[ \t]*(?:<summary\b[^<>]*>[ \t]*[^<>\n \t][^<>\n]*<\/summary>|<\/?[a-z][^<>]*>))+[ \t]*\n)+/i;

/** An empty line behind the tags at the start makes markdown of what follows. */
function toEdits({ html, start }: Block): Edit[] {
  const comment = commentsBefore(html);
  const [tags = ''] = LINES_OF_TAGS.exec(html) ?? [];
  const head = comment || tags;
  if (head === '') return [];
  const at = head.trimEnd().length;
  const edit = comment ? { start: at, end: head.length, text: '\n' } : { start: at, end: at, text: '\n' };
  const mended = html.slice(0, edit.start) + edit.text + html.slice(edit.end);
  const isMended = parseMarkdown(mended).children.some(({ type }) => type !== 'html');
  return isMended ? [{ ...edit, start: start + edit.start, end: start + edit.end }] : [];
}

/** The comments at the start of some HTML, with the white space up to what stands behind them on the line. */
function commentsBefore(html: string): string {
  if (!html.startsWith('<!--')) return '';
  const blank = replaceComments(html, (comment) => ' '.repeat(comment.length));
  const [{ length } = ''] = /^[ \t]*(?=\S)/.exec(blank) ?? [];
  return html.slice(0, length);
}

/** What the tags of a block lose, the worst first. */
function* checkTags(
  block: Block,
  { document, isAtRoot, edits }: Context & { edits: readonly Edit[] },
): Iterable<Finding> {
  const { html, tags, text } = block;
  const opening = tags.filter(({ isClosing }) => !isClosing);
  const lost = opening.flatMap((tag) => lostBy(tag, block, { document, isAtRoot }) ?? []);
  yield* lost;
  const find = (names: RegExp): Tag | undefined => opening.find(({ name }) => names.test(name));
  const shown = opening.find(
    ({ name, attributes }) =>
      !isMarkup(name) && (attributes.size > 0 || tags.some((tag) => tag.isClosing && tag.name === name)),
  );
  const structure = find(/^(?:table|ul|ol|dl)$/);
  const heading = find(/^h[1-6]$/);
  const first = opening.find(
    ({ name, attributes }) =>
      (isMarkup(name) && !/^(?:a|br|hr|img|p)$/.test(name)) || attributes.has('align'),
  );
  if (shown)
    yield {
      ...atTag(block, shown, document),
      reason: `Unexpected \`<${shown.name}>\`, which pages show as it is written`,
      note: 'Say it in markdown, or link to it.',
      harm: 'fault',
    };
  else if (structure && text.trim() !== '')
    yield {
      ...atTag(block, structure, document),
      reason: `Unexpected \`<${structure.name}>\`, expected ${structure.name === 'table' ? 'a table' : 'a list'} of markdown`,
      note: 'Pages show all of its text as one run.',
      harm: 'loss',
    };
  else if (heading)
    yield {
      ...atTag(block, heading, document),
      reason: `Unexpected \`<${heading.name}>\`, expected \`${'#'.repeat(Number(heading.name[1]))}\``,
      note: 'No heading of HTML starts an idea or a part of one: its text is shown as a paragraph.',
      harm: 'fault',
    };
  else if (text.trim() !== '' && (tags.length > 0 || html.startsWith('<!--')))
    yield {
      ...atTag(block, tags[0] ?? null, document),
      reason: tags[0]
        ? `Unexpected text in \`<${tags[0].name}>\``
        : 'Unexpected text on the line of a comment',
      note: 'Pages show it, but searches and exports do not have it: write it without HTML around it.',
      harm: 'fault',
      ...(tags.length === 0 && edits.length > 0 && { edits }),
    };
  else if (first && lost.length === 0)
    yield {
      ...atTag(block, first, document),
      reason: `Unexpected \`<${first.name}>\`, of which pages show the content alone`,
      note: 'Pages drop the tag and keep what stands in it.',
      harm: 'advice',
    };
}

/** A picture or a link, of which nothing stays. */
function lostBy(
  tag: Tag,
  block: Block,
  { document, isAtRoot }: Pick<Context, 'document' | 'isAtRoot'>,
): Finding | null {
  const place = atTag(block, tag, document);
  const picture = tag.name === 'img' ? pictureOf(tag) : null;
  const { start, end } = place.place;
  const isAll = isAtRoot && block.html.trim() === block.html.slice(tag.start, tag.end);
  if (picture)
    return {
      ...place,
      reason: 'Unexpected `<img>`, expected `![...](...)`',
      note: 'Pages drop the tag, and with it the picture.',
      harm: 'loss',
      ...(isAll && { edits: [{ start: start.offset ?? 0, end: end.offset ?? 0, text: picture.markdown }] }),
    };
  const href = tag.name === 'a' ? tag.attributes.get('href') : undefined;
  if (!href) return null;
  return {
    ...place,
    reason: 'Unexpected `<a>`, expected `[...](...)`',
    note: 'Pages drop the tag, and with it where it leads.',
    harm: 'loss',
  };
}

/** The place of a tag; without one, of the first characters of a block. */
function atTag(block: Block, tag: Tag | null, { source }: CheckedDocument): Pick<Finding, 'place'> {
  const [start, end] = tag ? [tag.start, tag.end] : [0, /-->|$/.exec(block.html)?.index ?? 0];
  const first = { line: 1, column: 1 };
  const place = toPlace(block.start + start, block.start + end + (tag ? 0 : 3), source.location);
  return { place: place ?? { start: first, end: first } };
}
