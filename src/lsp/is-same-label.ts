import type { LabelBook } from '../parse/label-book.ts';
import { fold } from '../vocabulary/fold.ts';

/** Whether two labels ask for the same: both name one field of the model, or they are one label however written. */
export function isSameLabel(a: string, b: string, book: LabelBook): boolean {
  const kind = book.kindOf(a);
  if (kind !== null && kind !== 'other') return book.kindOf(b) === kind;
  return fold(a) === fold(b);
}
