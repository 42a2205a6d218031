import type fc from 'fast-check';

/** What holds for every document. The tests try a few documents of each, always the same ones, `npm run fuzz` any. */
export interface Property {
  /** "reading-never-throws": files are named after it. */
  name: string;
  /** Documents, or several files with `BETWEEN_FILES` between them. */
  texts: fc.Arbitrary<string>;
  /** So many of them are tried in a test, and in a round of `npm run fuzz`. */
  runs: number;
  /** @throws Where it does not hold. */
  check(text: string): void | Promise<void>;
}
