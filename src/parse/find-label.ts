import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { LabelBook } from './label-book.ts';

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

const MARKS = '*_\\\\`#';
const WITH_COLON = new RegExp(`^([\\s${MARKS}]*)([^:：\\n]{1,60}?)[\\s${MARKS}]*[:：][:：\\s]*`);
const WITH_DASH = new RegExp(`^([\\s${MARKS}]*)([^-–—\\n]{1,40}?)\\s+[-–—]\\s+`);
const ALONE = new RegExp(`^([\\s${MARKS}]*)(.{1,60}?)[\\s${MARKS}]*$`);

/** A label of the vocabulary at the start of a line: "Mentor(s): ...", "Mentor(s) - ..." or "Mentor(s)" alone. */
export function findKnownLabel(line: string, book: LabelBook): FoundLabel | null {
  for (const form of [WITH_COLON, ALONE, WITH_DASH]) {
    const label = match(form, line);
    const kind = label && book.kindOf(label.text);
    if (label && kind) return { ...label, kind, known: true };
  }
  return null;
}

/** Words on which no label starts: they start sentences. */
const SENTENCE_START = /^(?:an?|as|for|he|how|if|in|it|on|please|see|she|so|some|that|the|there|these|they|this|to|we|what|when|where|who|why|with|you)\b/i;
/** Words on which no label ends: they announce a list. */
const LIST_START = /\b(?:are|as|by|following|include|includes|including|is|of|on|that|to|with)$/i;
const LABEL_WORDS = 4;

/** A short label that the vocabulary does not have: up to four words, a capital first, a colon behind. */
export function findOtherLabel(line: string, book: LabelBook): FoundLabel | null {
  const label = match(WITH_COLON, line);
  if (!label || line.startsWith('//', label.value)) return null;
  const words = label.text.split(/\s+/);
  const plain = /^\p{Lu}[\p{L}\p{M}'’()& -]*$/u.test(label.text) && words.length <= LABEL_WORDS;
  const sentence = SENTENCE_START.test(label.text) || LIST_START.test(label.text) || book.isNone(label.text);
  return plain && !sentence ? { ...label, kind: 'other', known: false } : null;
}

function match(form: RegExp, line: string): Omit<FoundLabel, 'kind' | 'known'> | null {
  const [all, before, text] = form.exec(line) ?? [];
  if (all === undefined || before === undefined || text === undefined || text.trim() === '') return null;
  return { text, start: before.length, end: before.length + text.length, value: all.length };
}
