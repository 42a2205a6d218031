import { toPlace } from '../markdown/leaf.ts';
import { buildLabelBook, type LabelBook } from '../parse/label-book.ts';
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
      const slips = kind === 'other' ? [] : findSlips(label.value, book);
      const [first] = slips;
      const last = slips.at(-1);
      if (!first || !last) continue;
      const start = label.place.start.offset ?? 0;
      const isLiteral = text.slice(start, label.place.end.offset) === label.value;
      const [from, to] = isLiteral ? [first.from, last.to] : [0, label.value.length];
      const place = isLiteral
        ? toPlace(start + from, start + to, document.source.location)
        : label.place;
      const right = mend(label.value, slips);
      const mended = right.slice(from, right.length - (label.value.length - to));
      yield {
        place: place ?? label.place,
        reason: `Unexpected label \`${label.value}\`, expected \`${right}\``,
        note: 'It is taken for that label all the same; whoever searches for the right one does not find it.',
        actual: label.value.slice(from, to),
        expected: [mended],
        ...(isLiteral && isSure(label.value, book) && {
          edits: slips.map((slip) => ({ start: start + slip.from, end: start + slip.to, text: slip.right })),
        }),
      };
    }
}

/** Whether all labels that a misspelt one may stand for name the same field: "Menters" may be mentors or mentees. */
function isSure(label: string, book: LabelBook): boolean {
  return new Set(book.nearestTo(label).map(book.kindOf)).size <= 1;
}

/** A misspelt word of a label: indices in it from 0, end exclusive. */
interface Slip {
  from: number;
  to: number;
  right: string;
}

function mend(label: string, slips: readonly Slip[]): string {
  return slips.reduceRight((text, { from, to, right }) => text.slice(0, from) + right + text.slice(to), label);
}

/** The misspelt words of a label, or of the labels that it joins: "Skills and Tecnologies". */
function findSlips(label: string, book: LabelBook): Slip[] {
  const whole = findSlipsOf({ text: label, from: 0 }, book);
  if (whole.length > 0) return whole;
  let from = 0;
  return label.split(/([/&]|\band\b)/).flatMap((part, index) => {
    const at = from;
    from += part.length;
    return index % 2 === 0 && part !== label ? findSlipsOf({ text: part, from: at }, book) : [];
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’/]s\b)?/gu;
/** "Mentors(s)": what stands in parentheses says that there may be several. */
const PLURAL_TWICE = /\p{L}+s(?=\(-?s\))/giu;

function findSlipsOf({ text, from }: { text: string; from: number }, book: LabelBook): Slip[] {
  const twice = [...text.matchAll(PLURAL_TWICE)].map(({ 0: word, index }) => {
    return { from: from + index, to: from + index + word.length, right: word.slice(0, -1) };
  });
  if (twice.length > 0) return twice;
  const plain = text.replace(/\([^()]{0,200}\)/g, (note) => ' '.repeat(note.length));
  const words = [...plain.matchAll(WORD)];
  const right = chooseLabel(text, book)?.split(' ') ?? [];
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

/** Of the labels that are equally near the one that ends like it: people seldom miss the last letter. */
function chooseLabel(label: string, book: LabelBook): string | null {
  const near = book.nearestTo(label);
  const end = fold(label.replace(/\([^()]{0,200}\)/g, ' ')).at(-1) ?? '';
  return near.find((other) => other.endsWith(end)) ?? near[0] ?? null;
}

/** One more or one less is no slip. */
function isSame(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s`;
}
