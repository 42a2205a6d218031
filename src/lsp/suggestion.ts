import type { CompletionItemKind } from 'vscode-languageserver';
import type { Stretch } from './to-range.ts';

/** Something that an editor offers to write: in the place of a stretch of one line, which holds the cursor. */
export interface Suggestion extends Stretch {
  label: string;
  text: string;
  kind: CompletionItemKind;
  /** What it is, in a few words. */
  detail: string;
  /** More about it, as markdown. */
  documentation?: string;
  /** What is compared with what stands before the cursor, where that is not the label. */
  filter?: string;
}
