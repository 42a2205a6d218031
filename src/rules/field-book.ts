import { buildLabelBook, foldLabel } from '../parse/label-book.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Tells which labels name the same field. */
export interface FieldBook {
  /** The same for all labels of a field: its kind, "size", "difficulty", else the label itself, folded. */
  keyOf(label: string): string;
  /** Whether the vocabulary has the label, or one that it is taken for. */
  isKnown(label: string): boolean;
}

/** A field book for the labels of a vocabulary, those of the facets among them. */
export function buildFieldBook(vocabulary: Vocabulary): FieldBook {
  const book = buildLabelBook(vocabulary);
  const { size, difficulty } = vocabulary.facets;
  const facetOf = (label: string): string | null => {
    const folded = foldLabel(label);
    return size.labels.includes(folded) ? 'size' : difficulty.labels.includes(folded) ? 'difficulty' : null;
  };
  return {
    keyOf: (label) => {
      const kind = book.kindOf(label);
      return facetOf(label) ?? (kind === null || kind === 'other' ? foldLabel(label) : kind);
    },
    isKnown: (label) => facetOf(label) !== null || book.kindOf(label) !== null,
  };
}
