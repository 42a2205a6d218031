import { foldLabel } from '../parse/label-book.ts';
import { editDistance } from '../vocabulary/edit-distance.ts';
import { fold } from '../vocabulary/fold.ts';
import { FIELD_KINDS, type FieldKind, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { toCaseOf } from './letter-case.ts';

/** The labels that an unknown one may stand for, in its case, the nearest first. */
export interface NearLabels {
  expected: string[];
  /** `true` where none of them is a field that the model knows by name. */
  isOther: boolean;
}

/** Words of fewer letters are too often other words with a letter more or less: only two swapped letters count. */
const SHORT = 5;
/** Words of so many letters may have two slips. */
const LONG = 9;
/** More suggestions than these help nobody. */
const MOST = 2;

/** Finds the labels of a vocabulary that are near to one that it does not have. */
export function buildNearLabels({ labels, facets }: Vocabulary): (label: string) => NearLabels {
  const known = new Map<string, FieldKind>();
  for (const label of [...facets.size.labels, ...facets.difficulty.labels]) known.set(fold(label), 'other');
  for (const kind of FIELD_KINDS) for (const label of labels[kind]) known.set(fold(label), kind);
  const words = new Set([...known.keys()].flatMap((label) => label.split(' ')));
  return (label) => {
    const folded = foldLabel(label);
    const near = [...known].flatMap(([other, kind]) => {
      const slips = countSlips(folded, other, words) ?? (isJoined(folded, other, kind) ? 1 : null);
      return slips === null ? [] : [{ other, kind, slips }];
    });
    const least = Math.min(...near.map(({ slips }) => slips));
    // People seldom miss the last letter.
    const endsElse = ({ other }: { other: string }): number => (other.at(-1) === folded.at(-1) ? 0 : 1);
    const nearest = near.filter(({ slips }) => slips === least).sort((a, b) => endsElse(a) - endsElse(b));
    return {
      expected: [...new Set(nearest.map(({ other }) => replaceWords(label, other)))].slice(0, MOST),
      isOther: nearest.every(({ kind }) => kind === 'other'),
    };
  };
}

/** How many slips part two labels of as many words; `null` where a word is another word. */
function countSlips(label: string, other: string, known: ReadonlySet<string>): number | null {
  const [words, others] = [label.split(' '), other.split(' ')];
  if (label === other || words.length !== others.length) return null;
  let slips = 0;
  for (const [index, word] of words.entries()) {
    const right = others[index] ?? '';
    if (word === right) continue;
    if (known.has(word) || !isSlip(word, right)) return null;
    slips += editDistance(word, right);
  }
  return slips;
}

function isSlip(word: string, right: string): boolean {
  const isPlural = `${word}s` === right || word === `${right}s`;
  if (isPlural || word[0] !== right[0]) return false;
  const distance = editDistance(word, right);
  const length = Math.max(word.length, right.length);
  if (length < SHORT) return distance === 1 && [...word].sort().join('') === [...right].sort().join('');
  return distance <= (length < LONG ? 1 : 2);
}

/** "Recommendedskills": words of a field that the model knows, with other spaces between them. */
function isJoined(label: string, other: string, kind: FieldKind): boolean {
  return kind !== 'other' && label !== other && label.replaceAll(' ', '') === other.replaceAll(' ', '');
}

/** A label with its words replaced by those of another one, as far as there are as many; with its parentheses. */
function replaceWords(label: string, other: string): string {
  const [plain = label, notes = ''] = /^([^(]*)(\(.*)?$/su.exec(label)?.slice(1) ?? [];
  const words = other.split(' ');
  const written = [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word);
  if (written.length !== words.length) return `${toCaseOf(other, plain.trim())}${notes ? ` ${notes}` : ''}`;
  let index = -1;
  const replaced = plain.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    index += 1;
    const right = words[index] ?? word;
    return fold(word) === right ? word : toCaseOf(right, word);
  });
  return `${replaced}${notes}`;
}
