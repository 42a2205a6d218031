import type { Editor } from './build-editor.ts';
import type { PlaygroundParts } from './find-playground-parts.ts';
import type { Draft } from './verdict.ts';
import type { WorkerLine } from './worker-line.ts';

/** What the buttons around the text work with. */
export interface Desk {
  parts: PlaygroundParts;
  line: WorkerLine;
  editor: Editor;
  draft(): Draft;
  /** ISO 8601: the reader's own day. */
  today(): string;
  /** Tells the reader something. */
  say(text: string): void;
  /** Has the text checked at once. */
  refresh(): void;
}
