/** Something wrong in a document, for those who write it. */
export interface DocumentProblem {
  /** Of the document, relative to the content folder, with forward slashes. */
  path: string;
  /** 1-based. */
  line: number;
  column: number;
  severity: 'error' | 'warning' | 'note';
  reason: string;
  /** The way out. */
  note: string;
  /** Id of the rule that found it. */
  rule: string;
}
