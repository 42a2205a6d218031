import { trimEnd } from '../vocabulary/trim-end.ts';
import { findHtmlEnd } from './find-html-end.ts';

/** What a line is to the parser, as far as lines alone can tell: no marks in `code`, a passage of its own in a `row`. */
export type LineKind = 'code' | 'row' | 'text';

/**
 * Tells of each line of a text in turn whether it stands in fenced code, or is a row of a table. Where lists, quotations
 * or HTML leave a doubt, all that the doubt may reach is text: nobody hides text behind a fence that the parser
 * (micromark-core-commonmark 2.0.4) does not see. Nothing follows from `code` that is told of too few lines.
 * @param text The document: the parser passes over a byte order mark, and would see a fence behind one.
 */
export function followBlocks(text: string): (line: string) => LineKind {
  let state: State = text.startsWith('\uFEFF') ? { ...FRESH, open: 'lost' } : FRESH;
  // Front matter. Where it has no end, all of it is text.
  if (/^---[ \t]*(?:[\n\r]|$)/.test(text)) state = { ...FRESH, open: { until: /^---[ \t]*$/, isNew: true } };
  return (line) => {
    const [kind, next] = step(state, trimEnd(line, /[\n\r]/));
    state = { ...next, isAfterBlank: BLANK.test(line) };
    return kind;
  };
}

interface State {
  /** What holds the lines to come; `lost` where nobody knows. */
  open: Fence | Until | 'table' | 'lost' | null;
  /** Whether lists and footnotes may hold what is indented. */
  isInside: boolean;
  /** Whether code or HTML may be open in there. */
  isUnsureInside: boolean;
  /** Whether HTML may hold all up to a blank line. */
  isInHtml: boolean;
  isAfterBlank: boolean;
  /** The line before, where it may be the head of a table. */
  head: string | null;
}

interface Fence {
  fence: string;
  /** The columns that its lines keep; `null` for one at the level of the document, which holds them all. */
  indentation: number | null;
}

interface Until {
  until: RegExp;
  /** Whether the line to come is the first. */
  isNew: boolean;
}

const FRESH: State = {
  open: null,
  isInside: false,
  isUnsureInside: false,
  isInHtml: false,
  isAfterBlank: true,
  head: null,
};

const BLANK = /^[ \t\n\r]*$/;
/** Of a list, a quotation or a footnote; whatever may be one. */
const MARKER = /^[ \t]*(?:[-*+>]|\d+[.)]|\[\^)/;
/** What ends a paragraph, and with it the list it stands in. */
const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** Any indentation; no backtick stands behind backticks. */
const FENCE = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const DELIMITERS = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

function step(state: State, line: string): [LineKind, State] {
  const { open } = state;
  if (open === 'lost') return ['text', state];
  if (open === 'table')
    return line.startsWith('|') ? ['row', state] : stepOutside({ ...state, open: null }, line);
  if (open === null) return stepOutside(state, line);
  if ('until' in open) {
    const isEnd = !open.isNew && open.until.test(line);
    return ['text', { ...state, open: isEnd ? null : { ...open, isNew: false } }];
  }
  return open.indentation === null
    ? stepInCode(state, open, line)
    : stepInInnerCode(state, open, open.indentation, line);
}

function stepInCode(state: State, open: Fence, line: string): [LineKind, State] {
  const isEnd = isClosing(line, open) && /^ {0,3}\S/.test(line);
  return isEnd ? ['text', { ...state, open: null }] : ['code', state];
}

/** In code that a list may hold, or the document: what a line means is known as long as it means the same in both. */
function stepInInnerCode(state: State, open: Fence, kept: number, line: string): [LineKind, State] {
  const columns = countColumns(line);
  if (BLANK.test(line)) return ['code', state];
  if (columns >= kept && !isClosing(line, open)) return ['code', state];
  const mayBeOuter = kept < CODE_INDENTATION;
  if (columns >= kept && columns <= Math.max(kept, CODE_INDENTATION - 1))
    return ['text', { ...state, open: null }];
  if (mayBeOuter) return ['text', { ...state, open: 'lost' }];
  return stepOutside({ ...state, open: null, isUnsureInside: true }, line);
}

/** From so many columns on, a line is code without fences, or goes on with a paragraph. */
const CODE_INDENTATION = 4;

function stepOutside(before: State, line: string): [LineKind, State] {
  if (BLANK.test(line)) return ['text', { ...before, isInHtml: false, head: null }];
  const state = enter(before, line);
  if (MARKER.test(line)) return ['text', state];
  const columns = countColumns(line);
  const isOuter = columns === 0 || (columns < CODE_INDENTATION && !state.isInside);
  const [, fence] = FENCE.exec(line) ?? [];
  if (fence !== undefined) return ['text', openFence(state, { fence, columns, isOuter })];
  if (/^[ \t]*</.test(line)) return ['text', openHtml(state, { line: line.trimStart(), columns, isOuter })];
  if (before.head !== null && isHead(before.head, line))
    return ['row', { ...state, open: 'table', head: null }];
  const mayBeHead = state.isAfterBlank && line.startsWith('|');
  return ['text', { ...state, head: mayBeHead ? line : null }];
}

/** What a line does to the lists before it, whatever else it is. */
function enter(state: State, line: string): State {
  const isMarker = MARKER.test(line);
  const ends = !/^[ \t>]/.test(line);
  const leaves = ends && !isMarker && (state.isAfterBlank || HEADING.test(line) || FENCE.test(line));
  return {
    ...state,
    head: null,
    isInside: isMarker || (state.isInside && !leaves),
    isUnsureInside: (state.isUnsureInside && !ends) || (isMarker && /`{3}|~{3}|</.test(line)),
  };
}

interface Opening {
  columns: number;
  /** Whether no list can hold it. */
  isOuter: boolean;
}

function openFence(state: State, { fence, columns, isOuter }: Opening & { fence: string }): State {
  if (isOuter && !state.isInHtml) return { ...state, open: { fence, indentation: null } };
  const isIndented = columns >= CODE_INDENTATION;
  if (isIndented && !state.isInside) return state;
  if (state.isInHtml || state.isUnsureInside || (isIndented && !state.isAfterBlank))
    return doubt(state, columns);
  return { ...state, open: { fence, indentation: columns } };
}

function openHtml(state: State, { line, columns, isOuter }: Opening & { line: string }): State {
  const end = findHtmlEnd(line);
  if (end === 'blank line') return { ...state, isInHtml: true };
  if (state.isInHtml || end === 'unknown') return doubt(state, columns);
  if (end === 'same line') return state;
  return isOuter ? { ...state, open: { until: end, isNew: false } } : doubt(state, columns);
}

function doubt(state: State, columns: number): State {
  return columns < CODE_INDENTATION ? { ...state, open: 'lost' } : { ...state, isUnsureInside: true };
}

function isClosing(line: string, { fence }: Fence): boolean {
  const [, marks = ''] = /^[ \t]*(`+|~+)[ \t]*$/.exec(line) ?? [];
  return marks[0] === fence[0] && marks.length >= fence.length;
}

/** Whether a line makes a table of the one above: both have as many cells, which end with a `|`. */
function isHead(head: string, line: string): boolean {
  const cells = (row: string): number => row.split('|').length;
  return DELIMITERS.test(line) && /^\|[^\\]*\|[ \t]*$/.test(head) && cells(head) === cells(line);
}

function countColumns(line: string): number {
  let columns = 0;
  for (const sign of /^[ \t]*/.exec(line)?.[0] ?? '') columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
