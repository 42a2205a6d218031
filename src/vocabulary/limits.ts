import * as z from 'zod';

const atLeast = (least: number, most: number) => z.int().min(least).max(most);

/**
 * How large a document may be to be read: `data/limits.yml` has the numbers and says why. None may be so small that a
 * list of one idea passes it, nor so large that one document keeps a build for more than minutes: a change may raise its own
 * limits. The time of the parser grows with the square of the marks of a passage, and with the marks of the document.
 */
export const Limits = z.strictObject({
  /** Of the file, in UTF-8. */
  bytes: atLeast(1000, 10_000_000),
  lines: atLeast(100, 200_000),
  /** Characters that may mean something to markdown, and bullets, numbers and `>` at the start of a line. */
  marks: atLeast(100, 200_000),
  /** The same between two blank lines. */
  marksInPassage: atLeast(100, 20_000),
  /** Lists and quotations inside one another, opened by one line. */
  levels: atLeast(10, 200),
});
export type Limits = z.infer<typeof Limits>;
