import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** Two ideas below one heading: behind the fields of the first one stand those of another. */
export function* checkTwoIdeas({ reading }: CheckedDocument): Iterable<Finding> {
  for (const idea of reading.ideas) {
    let from = 0;
    for (;;) {
      const at = findSecond(idea.fields.slice(from).map(({ kind }) => kind));
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

/** What two ideas have, each for itself. */
const OWN: readonly FieldKind[] = ['description', 'mentors'];

/** Where, in some fields, a second set begins: at the first one that there is already, once a set is full. */
function findSecond(kinds: readonly FieldKind[]): number | null {
  const at = kinds.findIndex((kind, index) => {
    const before = kinds.slice(0, index);
    const isAgain = kind !== 'other' && before.includes(kind) && kind !== kinds[index - 1];
    return isAgain && isFull(before) && isFull(kinds.slice(index));
  });
  return at < 0 ? null : at;
}

function isFull(kinds: readonly FieldKind[]): boolean {
  return OWN.every((kind) => kinds.includes(kind));
}
