/** That a page has moved, as people wrote it. */
export interface Redirect {
  /** The former address; with "*" at its end, those of all pages below it. */
  from: string;
  /** The address now; with "*" where `from` has it. */
  to: string;
  place: RedirectPlace;
}

/** Where a redirect is written: a path relative to the content folder, line and column from 1. */
export interface RedirectPlace {
  path: string;
  line: number;
  column: number;
}
