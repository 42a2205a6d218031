import { editDistance } from '../vocabulary/edit-distance.ts';
import { fold } from '../vocabulary/fold.ts';
import { rememberTexts } from '../vocabulary/remember.ts';
import { FIELD_KINDS, type FieldKind, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildRoleBook } from './role-book.ts';

/** Finds what a label means. */
export interface LabelBook {
  /** The field that a label names; `null` where it names none. */
  kindOf(label: string): FieldKind | null;
  /** Whether a line starts with a label and a colon. */
  isLabelled(line: string): boolean;
  /** The labels, folded, for any of which a misspelt one may stand; none for one that is spelt right. */
  nearestTo(label: string): string[];
  /** "Primary mentor" and the like: the role of one person, where a list of people is open. */
  isRole(label: string): boolean;
  /** `true` for what looks like a label and never is one: "Note", "For example". */
  isNone(label: string): boolean;
}

/** Labels are matched as folded text; from this many letters on, one slip of the keyboard is forgiven. */
const FORGIVING_LENGTH = 7;
/** ... and from this many letters on, two. */
const VERY_FORGIVING_LENGTH = 12;

/** A label book for the labels of a vocabulary. */
export function buildLabelBook(vocabulary: Vocabulary): LabelBook {
  const kinds = new Map<string, FieldKind>();
  for (const kind of FIELD_KINDS) for (const label of vocabulary.labels[kind]) kinds.set(fold(label), kind);
  const roles = buildRoleBook(vocabulary);
  const never = new Set(vocabulary.labels.never.map(fold));
  const nearTo = buildNear(kinds);
  const foldOne = rememberTexts(foldLabel);
  const findOne = (label: string): FieldKind | null => {
    const folded = foldOne(label);
    return kinds.get(folded) ?? nearTo(folded)[0]?.kind ?? null;
  };
  const find = rememberTexts((label: string): FieldKind | null => {
    if (label.includes('@')) return null;
    const [first = label, ...others] = label.split(/[/&]|\band\b/);
    const kind = findOne(label);
    return (
      kind ??
      (others.length > 0 && others.every((part) => findOne(part) === findOne(first)) ? findOne(first) : null)
    );
  });
  return {
    kindOf: find,
    isLabelled: (line) => /[:：]/.test(line) && find(line.split(/[:：]/)[0] ?? '') !== null,
    nearestTo: (label) => {
      const folded = foldOne(label);
      return kinds.has(folded) ? [] : nearTo(folded).map((near) => near.label);
    },
    isRole: (label) => roles.find(label) !== null,
    isNone: (label) => never.has(foldOne(label)),
  };
}

/** "Mentor(s)", "Mentor(-s)" and "Upstream Issue (Project URL)" without what stands in parentheses. */
export function foldLabel(label: string): string {
  return fold(label.replace(/\([^()]{0,200}\)/g, ' ').replace(/['’/]s\b/g, 's')).replace(/ \d+$/, '');
}

interface Near {
  kind: FieldKind;
  label: string;
}

/** Finds the labels nearest to a misspelt one, none where it is too far from all: the first one has the word. */
function buildNear(kinds: ReadonlyMap<string, FieldKind>): (folded: string) => readonly Near[] {
  const forgiven = [...kinds]
    .filter(([label]) => label.length >= FORGIVING_LENGTH)
    .map(([label, kind]) => ({ label, kind, words: countWords(label), letters: lettersOf(label) }));
  return rememberTexts((folded) => {
    if (folded.length < FORGIVING_LENGTH) return [];
    const count = countWords(folded);
    const own = lettersOf(folded);
    let least = folded.length < VERY_FORGIVING_LENGTH ? 1 : 2;
    let nearest: Near[] = [];
    for (const { label, kind, words, letters } of forgiven) {
      // A slip takes one letter out of a label and puts one into it.
      if (words !== count || countBits(letters ^ own) > 2 * least) continue;
      const distance = editDistance(label, folded, least);
      if (distance > least) continue;
      nearest = distance < least ? [{ kind, label }] : [...nearest, { kind, label }];
      least = distance;
    }
    return nearest[0]?.kind === 'other' ? [] : nearest;
  });
}

function countWords(folded: string): number {
  return folded.split(' ').length;
}

/** A bit for each letter that a text has, whose codes differ in their last five bits. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let index = 0; index < folded.length; index++) letters |= 1 << (folded.charCodeAt(index) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
