import type { Heading, Html, Paragraph, Root, TableCell } from 'mdast';
import { location } from 'vfile-location';
import { escapePlain } from '../markdown/escape-plain.ts';
import { findNodes } from '../markdown/find-nodes.ts';
import { findDefinitions, leavesToString, type Source, toLeaves } from '../markdown/leaf.ts';
import { stripMarkup } from '../markdown/strip-markup.ts';
import { type Redaction, rangeOf, unlink } from './find-mail-links.ts';
import { placeAll, widen } from './place-in-source.ts';
import { findEmails, hasEmails, REDACTED, redactEmails } from './redact.ts';

/** The e-mail addresses that readers of some markdown see, or find behind its links. */
export function findHiddenEmails(tree: Root, text: string): Redaction[] {
  const source = { text, location: location(text), definitions: findDefinitions(tree) };
  const linked = unlink(
    tree,
    text,
    ({ url, title }) => /^\s*mailto:/i.test(url) || hasEmails(url) || hasEmails(title ?? ''),
  );
  const html = findNodes(tree, ['html']).flatMap(redactHtml);
  const shown = findNodes(tree, ['paragraph', 'heading', 'tableCell']).flatMap((block) =>
    redactBlock(block, source),
  );
  return [...linked, ...html, ...shown];
}

function redactHtml(node: Html): Redaction[] {
  const html = decode(node.value);
  if (!hasEmails(html) && !hasEmails(stripMarkup(html))) return [];
  return [{ ...rangeOf(node), words: escapePlain(redactEmails(stripMarkup(html))) }];
}

const SIGNS = new Map([
  ['commat', '@'],
  ['period', '.'],
  ['lowbar', '_'],
]);

/** HTML with the characters that its references stand for, as far as addresses are made of them. */
function decode(html: string): string {
  return html.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(commat|period|lowbar));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return SIGNS.get(name) ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

function redactBlock(block: Paragraph | Heading | TableCell, source: Source): Redaction[] {
  const leaves = toLeaves(block, source);
  const shown = leavesToString(leaves);
  const found = findEmails(shown);
  if (found.length === 0) return [];
  const ranges = placeAll(found, leaves, rangeOf(block)).map((range) => widen(block, range));
  if (ranges.every(({ start, end }) => start < end))
    return ranges.map((range) => ({ ...range, words: REDACTED }));
  // Of some addresses that have references in them the parser does not know the place.
  const [first = block, last = block] = [block.children[0], block.children.at(-1)];
  return [{ start: rangeOf(first).start, end: rangeOf(last).end, words: escapePlain(redactEmails(shown)) }];
}
