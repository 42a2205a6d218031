import type { Position as Place } from 'unist';
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A stretch of a text: UTF-16 offsets from 0, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * A stretch of a document as editors count: lines and UTF-16 units from 0. Offsets of ours are those behind a byte
 * order mark, which an editor may count.
 */
export function toRange({ start, end }: Stretch, document: TextDocument): Range {
  const mark = markLength(document);
  return { start: document.positionAt(start + mark), end: document.positionAt(end + mark) };
}

/** The stretch that an editor means. */
export function toStretch({ start, end }: Range, document: TextDocument): Stretch {
  const mark = markLength(document);
  return {
    start: Math.max(document.offsetAt(start) - mark, 0),
    end: Math.max(document.offsetAt(end) - mark, 0),
  };
}

/** A place as a stretch, by its offsets; by its lines and columns where it has none. */
export function placeToStretch({ start, end }: Place, document: TextDocument): Stretch {
  const written = toStretch(
    {
      start: { line: start.line - 1, character: start.column - 1 },
      end: { line: end.line - 1, character: end.column - 1 },
    },
    document,
  );
  return { start: start.offset ?? written.start, end: end.offset ?? written.end };
}

function markLength(document: TextDocument): number {
  return document.getText().startsWith('\uFEFF') ? 1 : 0;
}
