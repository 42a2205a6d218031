import type { IdeaReading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';

/** What two ideas have, each for itself. */
const OWN: readonly FieldKind[] = ['description', 'mentors'];

interface Label {
  kind: FieldKind;
  /** Folded. */
  text: string;
}

/**
 * Where, in some fields of one idea, a second set of labels begins (an index from 0): at the first label that there is
 * already, once a set is full. That is what two ideas look like when the heading between them is lost. Another label
 * for the same field ("Project description", "Backup mentor") goes on with the first one.
 */
export function findSecondSet(fields: IdeaReading['fields']): number | null {
  const labels = fields.map(({ kind, label }): Label => ({ kind, text: fold(label.value) }));
  const at = labels.findIndex((own, index) => {
    const before = labels.slice(0, index);
    const again = labels.slice(index).filter((other) => before.some((one) => isSame(one, other)));
    const isAgain = own.kind !== 'other' && again.includes(own) && own.kind !== before.at(-1)?.kind;
    return isAgain && isFull(before) && isFull(again);
  });
  return at < 0 ? null : at;
}

function isSame(a: Label, b: Label): boolean {
  return a.kind === b.kind && a.text === b.text;
}

function isFull(labels: readonly Label[]): boolean {
  return OWN.every((kind) => labels.some((label) => label.kind === kind));
}
