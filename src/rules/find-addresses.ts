import type { Nodes } from 'mdast';
import { replaceComments } from '../markdown/find-comments.ts';
import { findNodesAt } from '../markdown/find-nodes-at.ts';
import { EMAIL, toPlainEmail } from '../vocabulary/email.ts';
import type { CheckedDocument } from './checked-document.ts';

/** An e-mail address in a document: UTF-16 offsets, end exclusive. */
export interface Address {
  /** As it is without veils and escapes. */
  email: string;
  start: number;
  end: number;
  /** Of all that belongs to it: the link around it, the angle brackets, the word "E-mail:" before it. */
  whole: { start: number; end: number };
}

/** What is no address, or nobody's, beside comments: the addresses of pages, and handles of other networks ("@jane@fosstodon.org"). */
const OTHERS = /https?:\/\/[^\s<>)\]]+|(?<![\p{L}\p{N}._%+-])@[\w.-]+@[\w-]+(?:\.[\w-]+)+/gu;

/**
 * The e-mail addresses of a document, plain, veiled or as links; each once, where it stands first. Those in samples
 * are left out, and so are those in code, if they are not read as somebody's.
 */
export function findAddresses(document: CheckedDocument): Address[] {
  const { text, reading } = document;
  const people = reading.ideas.flatMap(({ mentors, mentees }) => [...mentors, ...mentees]);
  const read = new Set(people.flatMap(({ emails }) => emails));
  const samples = findSamples(document);
  const blank = (other: string): string => ' '.repeat(other.length);
  const plain = replaceComments(text, blank).replace(OTHERS, blank);
  const addresses: Address[] = [];
  for (const { 0: match, index } of plain.matchAll(new RegExp(EMAIL, 'gu'))) {
    const isIn = ({ start, end }: Stretch): boolean => start <= index && index < end;
    const isTarget = index < (addresses.at(-1)?.whole.end ?? 0);
    if (isTarget || samples.some(isIn)) continue;
    const email = toPlainEmail(match).replaceAll('\\', '');
    if (!read.has(email) && isInCode(document.tree, index)) continue;
    const end = index + match.length;
    addresses.push({ email, start: index, end, whole: widen(text, index, end) });
  }
  return addresses;
}

type Stretch = Address['whole'];

function isInCode(tree: Nodes, at: number): boolean {
  return findNodesAt(tree, at).some(({ type }) => type === 'code' || type === 'inlineCode');
}

/** What stands below a heading that is passed over: the template of an idea. */
function findSamples({ reading, text }: CheckedDocument): Stretch[] {
  const { headings } = reading;
  return headings.flatMap(({ role, title }, index) => {
    const next = headings.find((heading, at) => at > index && heading.role !== 'ignored');
    const end = next?.title.place.start.offset ?? text.length;
    return role === 'ignored' ? [{ start: title.place.start.offset ?? 0, end }] : [];
  });
}

function widen(text: string, start: number, end: number): Stretch {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const [label = ''] = /(?:\be-?mail(?: address)?\s*:\s*|mailto:){0,3}$/i.exec(before.slice(-60)) ?? [];
  const opening = before.at(-label.length - 1) ?? '';
  const [link] = /^\]\([^()\s]{0,300}\)/.exec(after) ?? [];
  if (opening === '[' && link !== undefined)
    return { start: start - label.length - 1, end: end + link.length };
  const isClosed = (opening === '<' && after.startsWith('>')) || (opening === '`' && after.startsWith('`'));
  return isClosed ? { start: start - label.length - 1, end: end + 1 } : { start: start - label.length, end };
}
