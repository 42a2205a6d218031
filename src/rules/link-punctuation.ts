import { type FoundLink, findLinks } from '../markdown/find-links.ts';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Edit, Finding } from './rule.ts';

/** Punctuation of a sentence that slipped into the address of a link: most servers know no such page. */
export function* checkLinkPunctuation(document: CheckedDocument): Iterable<Finding> {
  const { text, tree, source } = document;
  for (const link of findLinks(tree, source)) {
    if (!/^https?:\/\/[^\s/]/i.test(link.url)) continue;
    yield* findJoined(link, document);
    const length = trailingLength(link);
    if (length === 0) continue;
    const marks = link.url.slice(-length);
    const end = link.place.end.offset ?? 0;
    const isAsWritten = text.slice(end - length, end) === marks;
    const place = isAsWritten ? toPlace(end - length, end, source.location) : null;
    yield {
      place: place ?? link.place,
      reason: `Unexpected ${marks === '`' ? 'backtick' : `\`${marks}\``} at the end of an address`,
      note: 'It belongs to the sentence: with it, the link leads to another page, or to none.',
      ...(place && { edits: editsFor(link, marks, document) }),
    };
  }
}

const JOINT = /[,;|、，；](?=https?:\/\/[^\s/])/gi;

/** Two addresses with only a comma between them are, to markdown, one. */
function* findJoined({ style, place }: FoundLink, { text, source }: CheckedDocument): Iterable<Finding> {
  const start = place.start.offset;
  if (style !== 'bare' || start === undefined) return;
  const [path = ''] = text.slice(start, place.end.offset).split('?');
  for (const { 0: mark, index } of path.matchAll(JOINT)) {
    const at = toPlace(start + index, start + index + 1, source.location);
    if (!at) continue;
    yield {
      place: at,
      reason: `Expected a space between two addresses, behind \`${mark}\``,
      note: 'Without a space, markdown takes both for one address, which leads nowhere.',
      edits: [{ start: start + index, end: start + index + 1, text: SPACED[mark] ?? `${mark} ` }],
    };
  }
}

/** Marks before which an address does not end by itself. */
const SPACED: Readonly<Record<string, string>> = { '|': ' | ', '、': ', ', '，': ', ', '；': '; ' };

/** Full-width marks end a sentence in Chinese and Japanese, and no address. */
const WIDE = /[。，、；：！？）」』】》]$/;

/** How many characters at the end of an address are punctuation of the sentence around it. */
function trailingLength({ url, style }: FoundLink): number {
  let clean = url;
  for (;;) {
    const shorter = isTrailing(clean, style) ? clean.slice(0, -1) : clean;
    if (shorter === clean) return url.length - clean.length;
    clean = shorter;
  }
}

function isTrailing(url: string, style: FoundLink['style']): boolean {
  const mark = url.at(-1) ?? '';
  if (WIDE.test(url) || /[”’»>`]/.test(mark)) return true;
  // A backslash before a line's end breaks the line.
  if (mark === '\\') return style === 'bare';
  if (mark === ')') return count(url, ')') > count(url, '(');
  if (mark === ']') return count(url, ']') > count(url, '[');
  if (mark === '}') return count(url, '}') > count(url, '{');
  if (mark === '"') return count(url, '"') % 2 === 1;
  if (mark === ',' || mark === ';') return true;
  if (mark === ':') return !url.includes('?');
  // Titles of wikis may end in a full stop ("Acme_Inc."), and "..." may stand for what was left out.
  return mark === '.' && !url.endsWith('..') && !/\/wiki\//i.test(url);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function editsFor(link: FoundLink, marks: string, { text }: CheckedDocument): Edit[] {
  const [start, end] = [link.place.start.offset ?? 0, link.place.end.offset ?? 0];
  const cut = end - marks.length;
  if (link.style !== 'bare') {
    const behind = link.node.position?.end.offset ?? end;
    const kept = link.style === 'definition' ? '' : keptMarks(marks, text, link);
    return [
      { start: cut, end, text: '' },
      ...(kept === '' ? [] : [{ start: behind, end: behind, text: kept }]),
    ];
  }
  if (marks === '\\') return [{ start: cut, end: cut, text: ' ' }];
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/^>+$/.test(marks) && !line.includes('<')) return [{ start: cut, end, text: '' }];
  if (/[<>]/.test(text.slice(start, cut))) return [];
  return [
    // Without a scheme, angle brackets make no link.
    { start, end: start, text: /^www\./i.test(text.slice(start, cut)) ? '<http://' : '<' },
    { start: cut, end: cut, text: '>' },
  ];
}

/** A bullet, and a label in front of a value. */
const START = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:[*_]*[^\s*_:：][^:：]{0,39}[:：][*_]*\s*)?$/;

/** What of the marks stays, as text behind the link: what ends or parts a sentence there. */
function keptMarks(marks: string, text: string, { node }: FoundLink): string {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const mark = marks[0] ?? '';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const next = text.slice(end, end + 1);
  if (WIDE.test(mark)) return marks;
  if (mark === ')') return line.lastIndexOf('(') > line.lastIndexOf(')') ? marks : '';
  if (next !== '' && !/\s/.test(next)) return '';
  const isEnd = next === '' || /[\r\n]/.test(next);
  // What goes on in lower case has not ended.
  const goesOn = /^[ \t]*(?:(?:\r\n?|\n)[ \t]*)?\p{Ll}/u.test(text.slice(end));
  if (mark === '.') return goesOn || (isEnd && START.test(line)) ? '' : '.';
  return /[,;:]/.test(mark) && !isEnd ? mark : '';
}
