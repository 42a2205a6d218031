import type { Position } from 'unist';
import { location } from 'vfile-location';
import { toPlace } from '../markdown/leaf.ts';
import type { Limits } from '../vocabulary/limits.ts';
import { tellExcess } from '../vocabulary/tell-excess.ts';
import { followBlocks } from './follow-blocks.ts';
import type { ReadingProblem } from './reading.ts';

/**
 * The first limit that a text passes, at the line on which it does; `null` for one that may be parsed. It only counts,
 * in time in proportion to the text: the same text is refused on every machine.
 */
export function findExcess(text: string, limits: Limits): ReadingProblem | null {
  const isShort = text.length * MOST_BYTES <= limits.bytes;
  if (!isShort && new TextEncoder().encode(text).length > limits.bytes)
    return { ...tellExcess('bytes', limits), place: NOWHERE };
  const counts = { lines: 0, marks: 0, marksInPassage: 0 };
  let isInPassage = false;
  const kindOf = followBlocks(text);
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const kind = kindOf(line);
    const { marks, levels, end } = findOpening(line);
    const placeOf = (length: number): Position => toPlace(index, index + length, location(text)) ?? NOWHERE;
    if (kind !== 'code' && marks > 0 && levels > limits.levels && !isThematicBreak(line))
      return { ...TOO_DEEP, place: placeOf(end) };
    const isBlank = BLANK.test(line);
    const isUnderline = isInPassage && UNDERLINE.test(line.slice(end));
    const footnotes = line.split('[^').length - 1;
    const heavy = MARKS_OF_HEAVY * (footnotes + (isUnderline ? 1 : 0));
    const isText = !isBlank && kind !== 'code';
    const inText = isText ? levels + countMarks(line, end, MARKS) + heavy : 0;
    counts.lines += 1;
    counts.marks += inText + (isText ? countMarks(line, end, PIPES) : 0);
    counts.marksInPassage = inText + (!isText || kind === 'row' ? 0 : counts.marksInPassage);
    isInPassage = isText;
    const passed = (['lines', 'marks', 'marksInPassage'] as const).find(
      (name) => counts[name] > limits[name],
    );
    if (passed) return { ...tellExcess(passed, limits), place: placeOf(line.trimEnd().length) };
  }
  return null;
}

const START = { line: 1, column: 1, offset: 0 };
const NOWHERE: Position = { start: START, end: START };

/** Lists or quotations that nobody can walk through. */
export const TOO_DEEP: ReadingProblem = {
  ruleId: 'too-deep',
  place: NOWHERE,
  reason: 'Lists or quotations are nested too deep to be read',
  note: 'Take out levels of nesting.',
};

/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
/** A line of markdown, which the separators of Unicode do not end. */
const LINE = /[^\n\r]+(?:\r\n?|\n)?|\r\n?|\n/g;
const BLANK = /^[ \t\n\r]*$/;

/** What makes a heading of the lines above. */
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t\n\r]*$/;
/**
 * For each heading with such a line, and for each footnote, the parser (micromark-core-commonmark 2.0.4,
 * micromark-extension-gfm-footnote 2.1.0) goes through all that it has found by then.
 */
const MARKS_OF_HEAVY = 20;

interface Opening {
  /** Bullets, numbers and quotation marks at the start of a line. */
  marks: number;
  /** Lists and quotations that the line may stand in: each of them is a mark, or two columns of indentation. */
  levels: number;
  /** Behind the last mark. */
  end: number;
}

function findOpening(line: string): Opening {
  const level = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
  let marks = 0;
  let end = 0;
  for (; level.test(line); marks += 1) end = level.lastIndex;
  const indented = /^[ \t]*/.exec(line)?.[0] ?? '';
  const before = marks > 0 ? line.slice(0, end) : indented;
  const tabs = before.split('\t').length - 1;
  return { marks, levels: Math.max(marks, (before.length + tabs * 3) >> 1), end };
}

function isThematicBreak(line: string): boolean {
  return /^[-*]+$/.test(line.replace(/[ \t\n\r]/g, ''));
}

const MARKS = toCodes('*_[]<~&\\`');
/** They part a passage, where it is a table. */
const PIPES = toCodes('|');

function toCodes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

function countMarks(line: string, from: number, marks: ReadonlySet<number>): number {
  let count = 0;
  for (let index = from; index < line.length; index += 1) if (marks.has(line.charCodeAt(index))) count += 1;
  return count;
}
