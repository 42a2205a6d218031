import type { Html, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { buildReport } from './build-report.ts';
import type { Diff } from './diff.ts';
import type { Entry, Report, Section, Span } from './report.ts';
import { splitLeads } from './split-leads.ts';

export interface MarkdownOptions {
  /** The address of the site built of the head, with a slash at its end; `null` where there is none. */
  preview: string | null;
  /** The address of the site that is published, which is as the base is. */
  site: string | null;
}

/** GitHub takes comments of 65,536 characters; whoever posts one may add a line or two. */
const ROOM = 60_000;

/** How much is told, the most first: entries of a section, and characters of a text. */
const LEVELS = [
  { entries: 500, characters: 2000 },
  { entries: 250, characters: 500 },
  { entries: 150, characters: 300 },
  { entries: 100, characters: 300 },
  { entries: 70, characters: 160 },
  { entries: 50, characters: 160 },
  { entries: 35, characters: 160 },
  { entries: 20, characters: 160 },
  { entries: 10, characters: 80 },
  { entries: 0, characters: 80 },
] as const satisfies Level[];

interface Level {
  entries: number;
  characters: number;
}

/** So many entries of a section are shown at once: more of them can be unfolded. */
const SHOWN = 10;

/**
 * A diff as a comment of GitHub: as much of it as a comment may hold. What documents say is text in it: it mentions
 * nobody, links nowhere and is no markup.
 */
export function renderMarkdown(diff: Diff, options: MarkdownOptions): string {
  const report = buildReport(diff);
  const texts = LEVELS.map((level) => () => render(report, level, options));
  for (const text of texts) {
    const rendered = text();
    if (rendered.length <= ROOM) return rendered;
  }
  return render({ ...report, sections: [] }, LEVELS[0], options);
}

const processor = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

function render({ headline, sections }: Report, level: Level, options: MarkdownOptions): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 3, children: [{ type: 'text', value: 'What this change does to the site' }] },
      paragraphOf([{ type: 'text', value: headline }]),
      ...sections.flatMap((section) => toBlocks(section, level, options)),
    ],
  };
  return processor.stringify(tree);
}

function toBlocks(
  { title, isAside, entries, note }: Section,
  level: Level,
  options: MarkdownOptions,
): RootContent[] {
  const shown = entries.slice(0, level.entries);
  const left = entries.length - shown.length;
  const heading = `${title} (${entries.length})`;
  const list: RootContent[] =
    shown.length === 0
      ? []
      : [{ type: 'list', spread: false, children: shown.map((entry) => toItem(entry, level, options)) }];
  const rest: RootContent[] =
    left > 0
      ? [paragraphOf([{ type: 'text', value: `${shown.length > 0 ? 'And ' : ''}${left} more.` }])]
      : [];
  const behind: RootContent[] =
    note === null ? [] : [paragraphOf(note.flatMap((span) => toPhrasing(span, level, options)))];
  if (isAside || entries.length > SHOWN)
    return [
      htmlOf(`<details><summary>${heading}</summary>`),
      ...list,
      ...rest,
      ...behind,
      htmlOf('</details>'),
    ];
  return [{ type: 'heading', depth: 4, children: [{ type: 'text', value: heading }] }, ...list, ...rest];
}

function toItem({ spans, details }: Entry, level: Level, options: MarkdownOptions): ListItem {
  const line = (parts: readonly Span[]): Paragraph =>
    paragraphOf(parts.flatMap((span) => toPhrasing(span, level, options)));
  const inner: ListItem[] = details.map((detail) => itemOf([line(detail)]));
  return itemOf([
    line(spans),
    ...(inner.length > 0 ? [{ type: 'list' as const, spread: false, children: inner }] : []),
  ]);
}

function toPhrasing(
  span: Span,
  { characters }: Level,
  { preview, site }: MarkdownOptions,
): PhrasingContent[] {
  const said = shorten(span.text, characters);
  switch (span.kind) {
    case 'text':
      return toTexts(said);
    case 'code':
    case 'path':
      return [{ type: 'inlineCode', value: said }];
    case 'added':
      return [{ type: 'strong', children: toTexts(said) }];
    case 'removed':
      return [{ type: 'delete', children: toTexts(said) }];
    case 'page': {
      const url = findHref(span.url, span.side === 'head' ? preview : site);
      return [
        url === null
          ? { type: 'strong', children: toTexts(said) }
          : { type: 'link', url, children: toTexts(said) },
      ];
    }
  }
}

/** Where a page of a site is; `null` without a site, and for what leaves it: a diff may come from a stranger. */
function findHref(url: string, address: string | null): string | null {
  if (address === null) return null;
  const root = new URL(address).href;
  const path = toWellFormed(url).slice(1).split('/').map(encodeURIComponent).join('/');
  const { href } = new URL(root + path);
  return href.startsWith(root) ? href : null;
}

/**
 * A text of a document. A comment of HTML, which nobody sees, stands where GitHub would find a mention, a reference to
 * an issue or a commit, or an address: these notify people and leave traces elsewhere. A dollar is written as the
 * number of its sign, and so begins no formula.
 */
function toTexts(said: string): PhrasingContent[] {
  return splitLeads(said).flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [htmlOf('<!-- -->')] : []),
    value === '$' ? htmlOf('&#36;') : { type: 'text', value },
  ]);
}

/** One line, no longer than so many characters; without what turns the direction of writing. */
function shorten(said: string, characters: number): string {
  const line = toWellFormed(said).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ');
  const letters = [...line];
  return letters.length <= characters ? line : `${letters.slice(0, characters).join('')}…`;
}

/** Half a character, which JSON may hold and no address and no page can, becomes the sign for what is unknown. */
function toWellFormed(said: string): string {
  return said.replace(/\p{Cs}/gu, '\ufffd');
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function itemOf(children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

function htmlOf(value: string): Html {
  return { type: 'html', value };
}
