import { location } from 'vfile-location';
import { findLinks } from '../markdown/find-links.ts';
import { findNodes } from '../markdown/find-nodes.ts';
import { toPlace } from '../markdown/leaf.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { findNearest } from '../vocabulary/find-nearest.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { CheckedDocument } from './checked-document.ts';
import { BLOT, type MaskedText, maskText } from './mask-text.ts';
import type { Edit, Finding } from './rule.ts';

/** Text that was meant as a link and is none: markdown shows its brackets. */
export function* findBrokenLinks(document: CheckedDocument): Iterable<Finding> {
  for (const node of findNodes(document.tree, ['paragraph', 'heading', 'tableCell'])) {
    const text = maskText(node, document);
    if (!text.masked.includes('[')) continue;
    const found = [...findSpaced(text), ...findReversed(text), ...findUnfinished(text), ...findSpaces(text)];
    yield* [...found, ...findBracketed(text), ...findUndefined(text)].sort(
      (a, b) => (a.place.start.offset ?? 0) - (b.place.start.offset ?? 0),
    );
  }
}

/** An address without white space and with as many closing parentheses as opening ones. */
const ADDRESS = '(?:https?://|www\\.)[^\\s()[\\]]*(?:\\([^\\s()[\\]]*\\)[^\\s()[\\]]*)*';
const LABEL = '\\[([^[\\]\\n]+)\\]';

/** `[x] (https://a.b)`, `[x]:(https://a.b)` */
function* findSpaced(text: MaskedText): Iterable<Finding> {
  for (const found of text.masked.matchAll(
    new RegExp(`(?<![\\w\\]!${BLOT}])${LABEL}([ \\t]+|:)\\((${ADDRESS})\\)`, 'g'),
  )) {
    const [, label = '', gap = '', url = ''] = found;
    // A box to tick, a footnote, an alert, "[sic]" and "[1]" stand before parentheses as well.
    if (/^(?:\s*|[\^!].*|sic|\d+)$/.test(label) || (found.index === 0 && /^x$/i.test(label))) continue;
    const start = found.index + label.length + 2;
    yield toFinding(text, {
      ...{ start, end: start + gap.length, url },
      reason: `Unexpected ${gap === ':' ? '`:`' : 'space'} between \`]\` and \`(\``,
      note: 'Its address has to follow the text of a link at once.',
      edit: { start, end: start + gap.length, text: '' },
    });
  }
}

/** `(https://a.b)[x]`, `(x)[https://a.b]` */
function* findReversed(text: MaskedText): Iterable<Finding> {
  const patterns = [
    new RegExp(`(?<![\\w\\])])\\((?<url>${ADDRESS})\\)\\[(?<label>[^[\\]\\n]+)\\](?![[(:])`, 'g'),
    new RegExp(`(?<![\\w\\])])\\((?<label>[^()[\\]\\n]+)\\)\\[(?<url>${ADDRESS})\\](?![[(:])`, 'g'),
  ];
  for (const found of patterns.flatMap((pattern) => [...text.masked.matchAll(pattern)])) {
    const { url = '' } = found.groups ?? {};
    const [start, end] = [found.index, found.index + found[0].length];
    const middle = start + found[0].lastIndexOf(')[');
    const [first, second] = [text.source.slice(start + 1, middle), text.source.slice(middle + 2, end - 1)];
    const link = first === url ? `[${second}](${url})` : `[${first}](${url})`;
    yield toFinding(text, {
      ...{ start, end, url },
      reason: `Unexpected \`(...)[...]\`, expected \`[...](...)\``,
      note: 'The text of a link stands in brackets, its address behind it in parentheses.',
      edit: { start, end, text: link },
    });
  }
}

/** Nobody looks so far for the end of a link. */
const FAR = 500;

/** `[x](https://a.b`, `[x](https://a.b]`, `[x](https://a.b/c d)`, `[[x](https://a.b)](https://a.b)` */
function* findUnfinished(text: MaskedText): Iterable<Finding> {
  for (const found of text.masked.matchAll(new RegExp(`${LABEL}\\((${ADDRESS})`, 'g'))) {
    const [all, label = '', url = ''] = found;
    const end = found.index + all.length;
    const start = end - url.length;
    const [rest = ''] = text.masked.slice(end, end + FAR).split('\n');
    if (rest.startsWith(')')) yield* findNested(text, { start: found.index, end: end + 1, label, url });
    else if (/^[ \t][^()]*\)/.test(rest)) {
      const close = end + rest.indexOf(')');
      yield toFinding(text, {
        ...{ start, end: close, url: null },
        reason: 'Unexpected space in the address of a link',
        note: 'Write `%20` for a space. A title behind the address stands in straight quotation marks.',
      });
    } else {
      const bare = trimEnd(url, /[.,;:!?]/);
      const at = start + bare.length;
      const isSure = rest.startsWith(']') || (!rest.startsWith('(') && !rest.includes(')'));
      const gap = rest.startsWith(']') ? { start: end, end: end + 1 } : { start: at, end: at };
      yield toFinding(text, {
        ...{ start, end: at, url: rest.startsWith(']') ? url : bare },
        reason: 'Expected `)` behind the address of a link',
        note: 'Without it, markdown shows the brackets instead of a link.',
        ...(isSure && { edit: { ...gap, text: ')' } }),
      });
    }
  }
}

interface Nested {
  start: number;
  end: number;
  label: string;
  url: string;
}

/** What looks like a link and is none has another one in its text. */
function* findNested(text: MaskedText, { start, end, label, url }: Nested): Iterable<Finding> {
  if (!label.includes(BLOT)) return;
  const inner = text.source.slice(start + 1, start + 1 + label.length);
  const [own, second] = findLinks(...parse(inner));
  const isSame = own !== undefined && second === undefined && own.url === url;
  yield toFinding(text, {
    ...{ start, end, url },
    reason: 'Unexpected link in the text of a link',
    note: 'One link leads to one page: markdown takes the inner one alone.',
    ...(isSame && { edit: { start, end, text: inner } }),
  });
}

/** `[x](my notes.md)` */
function* findSpaces(text: MaskedText): Iterable<Finding> {
  const pattern = /(?<![\w\])])\[[^[\]\n]+\]\(((?!https?:|www\.)[^()\n<>"'\s]+(?:[ \t]+[^()\n<>"'\s]+)+)\)/g;
  for (const { 0: all, 1: address = '', index } of text.masked.matchAll(pattern)) {
    if (!/\.(?:md|png|jpe?g|gif|svg|pdf)(?:#[^\s#]*)?$/i.test(address)) continue;
    const start = index + all.length - 1 - address.length;
    const finding = toFinding(text, {
      ...{ start, end: start + address.length, url: null },
      reason: 'Unexpected space in the address of a link',
      note: 'Write `%20` for a space: with one, a link is none.',
    });
    yield { ...finding, actual: address, expected: [address.replace(/[ \t]/g, '%20')] };
  }
}

/** `[[x](https://a.b)]` */
function* findBracketed(text: MaskedText): Iterable<Finding> {
  for (const { 0: all, index } of text.masked.matchAll(
    new RegExp(`(?<![\\w\\]])\\[${BLOT}+\\](?![[(:])`, 'g'),
  )) {
    const inner = text.source.slice(index + 1, index + all.length - 1);
    // "[[1](...)]" is a note in square brackets.
    if (!/^\[(?!\d+\])[^[\]]*\]\([^()\s]*\)$/.test(inner)) continue;
    const finding = toFinding(text, {
      ...{ start: index, end: index + all.length, url: null },
      reason: 'Unexpected brackets around a link',
      note: 'Readers see them: one pair is enough.',
    });
    yield { ...finding, harm: 'advice', actual: `[${inner}]`, expected: [inner] };
  }
}

/** `[x][y]` where nothing says what `y` is. */
function* findUndefined(text: MaskedText): Iterable<Finding> {
  const known = [...text.document.source.definitions.keys()];
  const pattern = new RegExp(
    `(?<![\\w\\])${BLOT}])\\[([^\\p{L}[\\]\\n]*\\p{L}[^[\\]\\n]*)\\]\\[([^[\\]\\n]*)\\](?![[(:])`,
    'gu',
  );
  for (const { 0: all, 1: label = '', 2: reference = '', index } of text.masked.matchAll(pattern)) {
    const name = reference || label;
    // "[WIP][API]" is no link, unless the document has links of this kind.
    if (/^\s*[\^!]/.test(label) || name.includes(BLOT)) continue;
    if (known.length === 0 && reference !== '' && !/^\d+$/.test(reference)) continue;
    const near = findNearest(name.toLowerCase(), known, {
      textOf: (other) => other,
      mostSlips: () => (name.length > 4 ? 2 : 1),
    });
    const start = reference === '' ? index + 1 : index + label.length + 3;
    const finding = toFinding(text, {
      ...{ start, end: reference === '' ? index + 1 + label.length : index + all.length - 1, url: null },
      reason: `Expected a line \`[${name}]: https://...\` for the link \`${all}\``,
      note: 'Write it below, or the address in parentheses behind the text: `[text](https://...)`.',
    });
    yield near.length > 0 ? { ...finding, actual: name, expected: near } : finding;
  }
}

interface Broken {
  /** Counted from the start of the text. */
  start: number;
  end: number;
  /** Where the mended link has to lead. */
  url: string | null;
  reason: string;
  note: string;
  edit?: Edit;
}

/** Nobody writes longer paragraphs; to parse one anew for each fault would take its time. */
const LONGEST = 5000;

/** A finding of some text; its edit is left out if it does not make a link that leads where it should. */
function toFinding({ source, from, document }: MaskedText, broken: Broken): Finding {
  const { start, end, url, reason, note, edit } = broken;
  const first = { line: 1, column: 1 };
  const place = toPlace(from + start, from + end, document.location) ?? { start: first, end: first };
  const mended = edit && source.length <= LONGEST ? findLinks(...parse(replace(source, edit))) : [];
  const isMended = mended.some((link) => link.style === 'inline' && link.url === url);
  const edits = edit && [{ ...edit, start: from + edit.start, end: from + edit.end }];
  return { place, reason, note, harm: 'fault', ...(isMended && edits && { edits }) };
}

function replace(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function parse(text: string): Parameters<typeof findLinks> {
  const tree = parseMarkdown(text);
  return [tree, { text, location: location(text), definitions: new Map() }];
}
