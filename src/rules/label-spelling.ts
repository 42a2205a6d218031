import { toPlace } from '../markdown/leaf.ts';
import { buildLabelBook, foldLabel, type LabelBook } from '../parse/label-book.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { toCaseOf } from './letter-case.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A label with a slip of the keyboard, which is read all the same. */
export function* checkLabelSpelling(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const { text, reading } = document;
  const book = buildLabelBook(vocabulary);
  for (const { fields } of reading.ideas)
    for (const { kind, label } of fields) {
      const meanings = kind === 'other' ? [] : findMeanings(label.value, book);
      const [slips = []] = meanings;
      const [first, last] = [slips[0], slips.at(-1)];
      if (!first || !last) continue;
      const start = label.place.start.offset ?? 0;
      const isLiteral = text.slice(start, label.place.end.offset) === label.value;
      const { from, to } = isLiteral
        ? { from: first.from, to: last.to }
        : { from: 0, to: label.value.length };
      const place = isLiteral ? toPlace(start + from, start + to, document.location) : label.place;
      const right = meanings.map((meant) => mend(label.value, meant));
      const behind = label.value.length - to;
      yield {
        place: place ?? label.place,
        reason: `Unexpected label \`${label.value}\`, expected ${right.map((meant) => `\`${meant}\``).join(' or ')}`,
        note: 'It is taken for that label all the same; whoever searches for the right one does not find it.',
        actual: label.value.slice(from, to),
        expected: right.map((meant) => meant.slice(from, meant.length - behind)),
        ...(isLiteral &&
          meanings.length === 1 && {
            edits: slips.map((slip) => ({
              start: start + slip.from,
              end: start + slip.to,
              text: slip.right,
            })),
          }),
      };
    }
}

/** A misspelt word of a label: indices in it from 0, end exclusive. */
interface Slip {
  from: number;
  to: number;
  right: string;
}

function mend(label: string, slips: readonly Slip[]): string {
  return slips.reduceRight(
    (text, { from, to, right }) => text.slice(0, from) + right + text.slice(to),
    label,
  );
}

/**
 * The misspelt words of a label, or of the labels that it joins ("Skills and Tecnologies"), for each field that it may
 * stand for: "Menters" may be mentors or mentees. The first one is the one that it is taken for.
 */
function findMeanings(label: string, book: LabelBook): Slip[][] {
  const whole = findSlips({ text: label, from: 0 }, book);
  if (whole.length > 0) return whole;
  let from = 0;
  const parts = label.split(/([/&]|\band\b)/).map((text) => {
    const part = { text, from };
    from += text.length;
    return part;
  });
  const slips = parts.filter((_, index) => index % 2 === 0).flatMap((part) => findSlips(part, book)[0] ?? []);
  return slips.length > 0 && parts.length > 1 ? [slips] : [];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’/]s\b)?/gu;
/** "Mentors(s)": what stands in parentheses says that there may be several. */
const PLURAL_TWICE = /(?<!\p{L})\p{L}+s(?=\(-?s\))/giu;

interface Part {
  text: string;
  /** Index in the label. */
  from: number;
}

function findSlips({ text, from }: Part, book: LabelBook): Slip[][] {
  const twice = [...text.matchAll(PLURAL_TWICE)].map(({ 0: word, index }) => ({
    from: from + index,
    to: from + index + word.length,
    right: word.slice(0, -1),
  }));
  if (twice.length > 0) return [twice];
  return chooseLabels(text, book)
    .map((label) => compareWords({ text, from }, label.split(' ')))
    .filter((slips) => slips.length > 0);
}

function compareWords({ text, from }: Part, right: readonly string[]): Slip[] {
  const plain = text.replace(/\([^()]{0,200}\)/g, (note) => ' '.repeat(note.length));
  const words = [...plain.matchAll(WORD)];
  const numbers = words.length > right.length && /^\d+$/.test(words.at(-1)?.[0] ?? '') ? 1 : 0;
  if (words.length - numbers !== right.length) return [];
  return right.flatMap((word, index) => {
    const [written = ''] = words[index] ?? [];
    const at = from + (words[index]?.index ?? 0);
    const folded = fold(written.replace(/['’/]s$/, 's'));
    if (isSame(folded, word)) return [];
    return [{ from: at, to: at + written.length, right: toCaseOf(word, written) }];
  });
}

/** One label for each field: of those that are equally near the one that ends alike, as people seldom miss the end. */
function chooseLabels(text: string, book: LabelBook): string[] {
  const end = foldLabel(text).at(-1) ?? '';
  const near = book.nearestTo(text);
  const kinds = [...new Set(near.map(book.kindOf))];
  return kinds.flatMap((kind) => {
    const own = near.filter((label) => book.kindOf(label) === kind);
    return own.find((label) => label.endsWith(end)) ?? own[0] ?? [];
  });
}

/** One more or one less is no slip. */
function isSame(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s`;
}
