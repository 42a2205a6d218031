import * as z from 'zod';

const atLeast = (least: number, most: number) => z.int().min(least).max(most);

/**
 * How large a document may be to be read: `data/limits.yml` has the numbers and says why. None may be so small that a
 * list of one idea passes it, nor so large that nothing holds.
 */
export const Limits = z.strictObject({
  /** Of the file, in UTF-8. */
  bytes: atLeast(1000, 100_000_000),
  lines: atLeast(100, 10_000_000),
  /** Characters that may mean something to markdown, and bullets, numbers and `>` at the start of a line. */
  marks: atLeast(100, 10_000_000),
  /** The same between two blank lines. */
  marksInPassage: atLeast(100, 10_000_000),
  /** Lists and quotations inside one another, opened by one line. */
  levels: atLeast(10, 1000),
});
export type Limits = z.infer<typeof Limits>;
