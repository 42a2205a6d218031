import { editDistance } from '../vocabulary/edit-distance.ts';
import { fold } from '../vocabulary/fold.ts';
import { FIELD_KINDS, type FieldKind, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildRoleBook } from './role-book.ts';

/** Finds what a label means. */
export interface LabelBook {
  /** The field that a label names; `null` where it names none. */
  kindOf(label: string): FieldKind | null;
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
  const findOne = (label: string): FieldKind | null => {
    const folded = foldLabel(label);
    return kinds.get(folded) ?? findMisspelt(folded, kinds);
  };
  const find = (label: string): FieldKind | null => {
    if (label.includes('@')) return null;
    const [first = label, ...others] = label.split(/[/&]|\band\b/);
    const kind = findOne(label);
    return (
      kind ??
      (others.length > 0 && others.every((part) => findOne(part) === findOne(first)) ? findOne(first) : null)
    );
  };
  return {
    kindOf: find,
    isRole: (label) => roles.find(label) !== null,
    isNone: (label) => never.has(foldLabel(label)),
  };
}

/** "Mentor(s)", "Mentor(-s)" and "Upstream Issue (Project URL)" without what stands in parentheses. */
function foldLabel(label: string): string {
  return fold(label.replace(/\([^()]{0,200}\)/g, ' ').replace(/['’/]s\b/g, 's')).replace(/ \d+$/, '');
}

function findMisspelt(folded: string, kinds: ReadonlyMap<string, FieldKind>): FieldKind | null {
  if (folded.length < FORGIVING_LENGTH) return null;
  const words = folded.split(' ').length;
  const slips = folded.length < VERY_FORGIVING_LENGTH ? 1 : 2;
  let best: { kind: FieldKind; distance: number } | null = null;
  for (const [label, kind] of kinds) {
    const isNear = label.length >= FORGIVING_LENGTH && Math.abs(label.length - folded.length) <= slips;
    if (!isNear || label.split(' ').length !== words) continue;
    const distance = editDistance(label, folded);
    if (distance <= slips && (best === null || distance < best.distance)) best = { kind, distance };
  }
  return best === null || best.kind === 'other' ? null : best.kind;
}
