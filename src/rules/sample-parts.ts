import { buildHeadingBook } from '../parse/heading-book.ts';
import type { Reading } from '../parse/reading.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Whether a line (1-based) of a document stands below "Template", "Sample" and the like. */
export function findSampleParts({ headings }: Reading, vocabulary: Vocabulary): (line: number) => boolean {
  const book = buildHeadingBook(vocabulary);
  const parts = headings.flatMap(({ title, depth }, index) => {
    if (!book.isSample(title.value)) return [];
    const next = headings.slice(index + 1).find((heading) => heading.depth <= depth);
    return [{ from: title.place.start.line, to: next?.title.place.start.line ?? Number.POSITIVE_INFINITY }];
  });
  return (line) => parts.some(({ from, to }) => line >= from && line < to);
}
