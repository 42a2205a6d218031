import { fold } from '../vocabulary/fold.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** Two ideas below one heading: behind the fields of the first one stand those of another. */
export function* checkTwoIdeas({ reading }: CheckedDocument): Iterable<Finding> {
  for (const idea of reading.ideas) {
    let from = 0;
    for (;;) {
      const at = findSecond(
        idea.fields.slice(from).map(({ kind, label }) => ({ kind, label: fold(label.value) })),
      );
      const field = at === null ? undefined : idea.fields[from + at];
      if (at === null || !field) break;
      from += at;
      yield {
        place: field.label.place,
        reason: `Unexpected second \`${field.label.value}\` below the heading \`${idea.title.value}\`, expected a heading before it`,
        note: 'From here on, the fields are of another idea: give it a heading of its own, else the two are read as one.',
      };
    }
  }
}

interface Label {
  kind: FieldKind;
  /** Folded. */
  label: string;
}

/** What two ideas have, each for itself. */
const OWN: readonly FieldKind[] = ['description', 'mentors'];

/**
 * Where, in some fields, a second set begins: at the first label that there is already, once a set is full. Another
 * label for the same field ("Project description", "Backup mentor") goes on with the first one.
 */
function findSecond(labels: readonly Label[]): number | null {
  const at = labels.findIndex((own, index) => {
    const before = labels.slice(0, index);
    const again = labels.slice(index).filter((other) => before.some((one) => isSame(one, other)));
    const isAgain = own.kind !== 'other' && again.includes(own) && own.kind !== before.at(-1)?.kind;
    return isAgain && isFull(before) && isFull(again);
  });
  return at < 0 ? null : at;
}

function isSame(a: Label, b: Label): boolean {
  return a.kind === b.kind && a.label === b.label;
}

function isFull(labels: readonly Label[]): boolean {
  return OWN.every((kind) => labels.some((label) => label.kind === kind));
}
