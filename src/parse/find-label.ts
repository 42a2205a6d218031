import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { LabelBook } from './label-book.ts';
import { readTightBullet } from './tight-bullet.ts';

/** A label in a line of plain text; indices from 0, in the line, end exclusive. */
export interface FoundLabel {
  kind: FieldKind;
  /** The label as written, without the emphasis around it. */
  text: string;
  start: number;
  end: number;
  /** Where the value begins: behind the colon and the white space. */
  value: number;
  /** `false` for a short label that the vocabulary does not have. */
  known: boolean;
}

/** No label reaches farther than this into its line: what follows is not looked at. */
const REACH = 120;

const MARKS = '\\s*_\\\\`#';
const WITH_COLON = new RegExp(
  `^([${MARKS}]{0,9})([^${MARKS}:：][^:：\\n]{0,60}?)[${MARKS}]{0,9}[:：][:：\\s]*`,
);
const WITH_DASH = new RegExp(`^([${MARKS}]{0,9})([^${MARKS}–—-][^–—\\n-]{0,40}?)\\s{1,9}[-–—]\\s+`);
const ALONE = new RegExp(`^([${MARKS}]{0,9})([^${MARKS}].{0,60}?)[${MARKS}]{0,9}$`);

/**
 * A label of the vocabulary at the start of a line: "Mentor(s): ...", "Mentor(s) - ..." or "Mentor(s)" alone; also behind
 * a bullet without a space, which is no part of it.
 */
export function findKnownLabel(line: string, book: LabelBook): FoundLabel | null {
  const bullet = readTightBullet(line).length;
  const text = line.slice(bullet);
  for (const form of text.length <= REACH ? [WITH_COLON, ALONE, WITH_DASH] : [WITH_COLON, WITH_DASH]) {
    const label = match(form, text);
    const kind = label && book.kindOf(label.text);
    if (label && kind) return { ...moveLabel(label, bullet), kind, known: true };
  }
  return null;
}

/**
 * A label of the vocabulary that goes on behind the end of its line: "Upstream Issue" above "(URL): ...". Where the next
 * line has a label of its own, both lines must have it to the letter: "Go" above "Mentor:" is no "Co-Mentor".
 */
export function findTornLabel(line: string, next: string, book: LabelBook): FoundLabel | null {
  const label = match(WITH_COLON, `${line} ${next}`);
  const kind = label && label.end > line.length + 1 && label.start < line.length && book.kindOf(label.text);
  if (!label || !kind) return null;
  const isMisspelt = book.nearestTo(label.text).length > 0;
  return isMisspelt && findKnownLabel(next, book) ? null : { ...label, kind, known: true };
}

/** Words on which no label starts: they start sentences. */
const SENTENCE_START =
  /^(?:an?|as|for|he|how|if|in|it|on|please|see|she|so|some|that|the|there|these|they|this|to|we|what|when|where|who|why|with|you)\b/i;
/** Words on which no label ends: they announce a list. */
const LIST_START = /\b(?:are|as|by|following|include|includes|including|is|of|on|that|to|with)$/i;
const LABEL_WORDS = 4;

/** A short label that the vocabulary does not have: up to four words, a capital first, a colon behind. */
export function findOtherLabel(line: string, book: LabelBook): FoundLabel | null {
  const label = match(WITH_COLON, line);
  if (!label || line.startsWith('//', label.value)) return null;
  const words = label.text.split(/\s+/);
  const plain = /^\p{Lu}[\p{L}\p{M}'’()&/ -]*$/u.test(label.text) && words.length <= LABEL_WORDS;
  const sentence = SENTENCE_START.test(label.text) || LIST_START.test(label.text) || book.isNone(label.text);
  return plain && !sentence ? { ...label, kind: 'other', known: false } : null;
}

type PlacedLabel = Omit<FoundLabel, 'kind' | 'known'>;

function moveLabel({ text, start, end, value }: PlacedLabel, by: number): PlacedLabel {
  return { text, start: start + by, end: end + by, value: value + by };
}

function match(form: RegExp, line: string): PlacedLabel | null {
  const [all, before, text] = form.exec(line.slice(0, REACH)) ?? [];
  if (all === undefined || before === undefined || text === undefined) return null;
  const [mark = ''] = /(?:\*\*|__)$/.exec(before) ?? [];
  const closing = mark !== '' && line.startsWith(mark, all.length) ? mark.length : 0;
  return { text, start: before.length, end: before.length + text.length, value: all.length + closing };
}
