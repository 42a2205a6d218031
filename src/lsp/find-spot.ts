import { findKnownLabel } from '../parse/find-label.ts';
import type { LabelBook } from '../parse/label-book.ts';
import { readTightBullet } from '../parse/tight-bullet.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';

/** A label as it stands on a line. */
export interface WrittenLabel {
  text: string;
  /** What stands between the bullet and the label, and between the label and the value: "**", ":** ". */
  open: string;
  close: string;
}

/** The spot in a half-written document where somebody types. */
export interface Spot {
  /** Offset of the start of the line. */
  start: number;
  /** The line, without its line break. */
  line: string;
  /** What of it stands before the cursor. */
  before: string;
  /** The nearest heading above the line; `null` above the first one. */
  heading: { depth: number; title: string } | null;
  /** The labels of its part of the document, up to the next heading of its depth, those of the line left out. */
  labels: WrittenLabel[];
  /** The field whose value the cursor stands in; `null` for none. */
  field: FieldKind | null;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t](.*)|#*)$/;
const SPACE = /[ \t]/;
const BULLET = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;

/**
 * Looks at the lines around a cursor. It goes by lines, not by a syntax tree: what is half written often is, to
 * markdown, something else, and an answer is wanted between two key presses.
 */
export function findSpot(text: string, offset: number, book: LabelBook): Spot {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lines = text.split(/\r?\n/);
  const index = text.slice(0, start).split('\n').length - 1;
  const line = lines[index] ?? '';
  const above = lines.slice(0, index).findLastIndex((other) => HEADING.test(other));
  const heading = above < 0 ? null : toHeading(lines[above] ?? '');
  const behind = lines.slice(index + 1);
  const next = behind.findIndex((other) => {
    const depth = toHeading(other)?.depth;
    return depth !== undefined && depth <= (heading?.depth ?? 0);
  });
  const part = [...lines.slice(above + 1, index), ...behind.slice(0, next < 0 ? behind.length : next)];
  return {
    start,
    line,
    before: line.slice(0, offset - start),
    heading,
    labels: part.flatMap((other) => toLabel(other, book)?.label ?? []),
    field: findField(lines.slice(above + 1, index), line.slice(0, offset - start), book),
  };
}

function toHeading(line: string): Spot['heading'] {
  const [, marks, rest = ''] = HEADING.exec(line) ?? [];
  if (marks === undefined) return null;
  const title = trimEnd(trimEnd(trimEnd(rest, SPACE), /#/), SPACE).replace(/^[ \t]+/, '');
  return { depth: marks.length, title };
}

function toLabel(line: string, book: LabelBook): { label: WrittenLabel; kind: FieldKind } | null {
  const item = line.replace(BULLET, '');
  const text = item.slice(readTightBullet(item).length);
  const found = findKnownLabel(text, book);
  if (!found) return null;
  const close = text.slice(found.end, found.value);
  const label = { text: found.text, open: text.slice(0, found.start), close };
  return /[:：]/.test(close) || found.value >= text.length ? { label, kind: found.kind } : null;
}

/** The nearest label, on the line itself or above it; a bullet that starts anew at its depth closes the field. */
function findField(above: readonly string[], before: string, book: LabelBook): FieldKind | null {
  const own = /[:：]/.test(before) ? toLabel(before, book) : null;
  if (own) return own.kind;
  const indent = indentOf(before);
  for (const line of [...above].reverse()) {
    const found = toLabel(line, book);
    if (found) return indentOf(line) < indent || !/^[-*+]/.test(before.trimStart()) ? found.kind : null;
    if (line.trim() === '' && indent === 0) return null;
  }
  return null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
