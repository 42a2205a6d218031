/** A diff as people read it, whatever it is printed on. */
export interface Report {
  /** Sentences that say all of it in brief. */
  headline: string;
  /** None is empty. */
  sections: Section[];
}

export interface Section {
  /** "Added ideas" */
  title: string;
  /** Whether it may stand closed, where things can: what is not the first to look at. */
  isAside: boolean;
  entries: Entry[];
  /** A sentence about all of them; `null` where there is nothing to say. */
  note: Span[] | null;
}

export interface Entry {
  kind: EntryKind;
  spans: Span[];
  /** What there is to say of it, a line each. */
  details: Span[][];
}

export type EntryKind = 'added' | 'removed' | 'changed' | 'error' | 'warning' | 'note';

/** A part of a line. All texts are as documents have them. */
export type Span =
  | { kind: 'text' | 'code' | 'path' | 'added' | 'removed'; text: string }
  /** A page of the site: of that built of the base, or of the head. */
  | { kind: 'page'; side: 'base' | 'head'; url: string; text: string };
