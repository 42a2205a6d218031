import { foldLabel } from '../parse/label-book.ts';
import type { IdeaReading } from '../parse/reading.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';

/** What an idea says once: mentors and issues may well be labelled one by one. */
const ONCE: readonly FieldKind[] = ['description', 'expectedOutcome', 'skills'];
const CORE: readonly FieldKind[] = [...ONCE, 'mentors', 'issues'];

/**
 * The index of the field with which a second set of labels begins: from there on two kinds of fields come again, one
 * of them a kind that an idea has once. The text below another title looks like that when its heading is lost.
 */
export function findSecondSet({ fields }: Pick<IdeaReading, 'fields'>): number | null {
  const kinds = fields.map(({ kind, label }) => {
    const isCore = CORE.includes(kind);
    return isCore ? kind : kind === 'other' ? foldLabel(label.value) : null;
  });
  const first = kinds.findIndex((kind, index) => kind !== null && kinds.indexOf(kind) < index);
  if (first < 0) return null;
  const again = CORE.filter((kind) => kinds.slice(0, first).includes(kind) && kinds.includes(kind, first));
  return again.length >= 2 && again.some((kind) => ONCE.includes(kind)) ? first : null;
}
