import type { FieldKind } from '../vocabulary/vocabulary.ts';

/** A labelled value of an idea that is to be written. */
export interface NewField {
  kind: FieldKind;
  /** As the program's template has it; the document may have its own spelling. */
  label: string;
  /** Markdown: one text, or one mentor or issue each. None is empty. */
  values: readonly string[];
}

/** An idea that is to be written. */
export interface NewIdea {
  /** Plain text, but for code in backticks. */
  title: string;
  /** A name that the project is known by: "OPA". */
  project: string;
  /** In the order in which they are written. */
  fields: readonly NewField[];
}

/** Whether a field has one value for each of what it names. */
export function isListKind(kind: FieldKind): boolean {
  return kind === 'mentors' || kind === 'issues';
}
