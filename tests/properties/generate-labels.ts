import fc from 'fast-check';
import { fold } from '../../src/vocabulary/fold.ts';
import { FIELD_KINDS, type FieldKind } from '../../src/vocabulary/vocabulary.ts';
import { vocabulary } from '../read.ts';

export interface Label {
  kind: FieldKind;
  /** As written, without the emphasis around it. */
  text: string;
  /** The role that it gives to the people behind it. */
  role: string | null;
  /** `false` where the vocabulary does not have it. */
  known: boolean;
}

/** How a label is set off from its value. */
export interface LabelForm {
  write: (label: string) => string;
  /** `true` where bold type makes it a label wherever it stands. */
  bold: boolean;
}

export const LABEL_FORMS: readonly LabelForm[] = [
  { write: (label) => `${label}:`, bold: false },
  { write: (label) => `**${label}**:`, bold: true },
  { write: (label) => `**${label}:**`, bold: true },
  { write: (label) => `${label}**:`, bold: false },
  { write: (label) => `**${label}**: `, bold: true },
  { write: (label) => `__${label}:__`, bold: true },
  { write: (label) => `*${label}*:`, bold: false },
  { write: (label) => `_${label}_ :`, bold: false },
  { write: (label) => `${label} :`, bold: false },
  { write: (label) => `${label}：`, bold: false },
  { write: (label) => `\`${label}\`:`, bold: false },
];

/** Short labels that the vocabulary does not have. */
const UNKNOWN = [
  'Slack channel',
  'Repository',
  'Contact person',
  'Level of effort',
  'Bonus points',
  "Reviewers' choice",
  'Nice-to-have',
];

/** The spellings of one label of the vocabulary: cases, and "(s)" or "(URL)" as people write them. */
export function spellings(label: string): string[] {
  const capital = label.replace(/^./, (letter) => letter.toUpperCase());
  const title = label.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const cases = [capital, title, label.toUpperCase(), label];
  const plurals = cases.map((text) =>
    text.replace(/(mentor|mentee|issue|skill|outcome|student|intern)s?$/i, '$1(s)'),
  );
  const urls = /issue|lfx/.test(label) ? [`${title} (URL)`, `${capital} (URL or link)`] : [];
  return [...new Set([...cases, ...plurals, ...urls])];
}

/** Every label of the vocabulary, once. */
export const knownLabels: readonly { kind: FieldKind; label: string }[] = FIELD_KINDS.flatMap((kind) =>
  vocabulary.labels[kind].map((label) => ({ kind, label })),
);

/** A label of a kind, in any spelling. */
export function labelOf(wanted: FieldKind): fc.Arbitrary<Label> {
  const all = knownLabels.filter(({ kind }) => kind === wanted).flatMap(({ label }) => spellings(label));
  // A label that is kept as written keeps its capital: it may have to stand without a bullet.
  const texts = wanted === 'other' ? all.filter((text) => /^[A-Z]/.test(text)) : all;
  return fc.constantFrom(...texts).map((text) => ({ kind: wanted, text, role: roleOf(text), known: true }));
}

/** A short label that the vocabulary does not have. */
export const unknownLabel: fc.Arbitrary<Label> = fc
  .constantFrom(...UNKNOWN)
  .map((text) => ({ kind: 'other', text, role: null, known: false }));

/** "Primary mentor:" tells the role of all people behind it. */
function roleOf(label: string): string | null {
  const folded = fold(label.replace(/\(s\)/i, ''));
  const roles = Object.entries(vocabulary.roles);
  return roles.find(([, texts]) => texts.some((text) => fold(text) === folded))?.[0] ?? null;
}
