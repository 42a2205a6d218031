import type { Placed } from '../parse/place.ts';
import { readTightBullet } from '../parse/tight-bullet.ts';
import { fold } from '../vocabulary/fold.ts';

/** A run of characters of a document; offsets in UTF-16 units from 0, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/**
 * How the line of a label begins: with a bullet, with one that lacks the space behind it, as the rest of a paragraph, or
 * otherwise (in a cell, in a quotation, with entities).
 */
export type LabelForm = 'item' | 'tight' | 'text' | 'heading' | 'other';

/** What stands around a label on its line. */
export interface LabelLine {
  form: LabelForm;
  /** White space and what makes an item or a heading of the line: "- ", "  1. ", "##### ". */
  lead: Stretch;
  /** The label as it stands in the source. */
  label: Stretch;
  /** Marks of emphasis before the label, those between label and colon, and those right behind the colon. */
  opening: Stretch;
  closing: Stretch;
  behind: Stretch;
  /** Empty where there is none. */
  colon: Stretch;
  /** The rest of the line. */
  rest: Stretch;
}

const BEFORE =
  /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+(?:\[[ xX]\][ \t]+)?|[ \t]*#{1,6}[ \t]+|[ \t]*)((?:[*_`]+[ \t]*)?)$/;
const BEHIND =
  /^([ \t]*[*_`]+(?=[ \t]*[:：]|[ \t]|$)|)([ \t]*[:：]+|)([*_]+(?=\s|$)|[ \t]+[*_]+(?=\s|$)|[ \t]+(?:\*\*|__)(?=[^\s*_])(?!.*(?:\*\*|__))|[*_]+|)/;

/** The line of a label. */
export function readLabelLine({ value, place }: Placed<string>, text: string): LabelLine {
  const from = place.start.offset ?? 0;
  const to = place.end.offset ?? from;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = to + (/^[^\r\n]*/.exec(text.slice(to))?.[0].length ?? 0);
  const cut = (first: number, length: number): Stretch => ({
    start: first,
    end: first + length,
    text: text.slice(first, first + length),
  });
  const tight = readTightBullet(text.slice(start, end));
  const before = text.slice(start + tight.length, from);
  const [, bullet = '', opening = ''] = BEFORE.exec(before) ?? [];
  const lead = `${tight}${bullet}`;
  const [, closing = '', colon = '', behind = ''] = BEHIND.exec(text.slice(to, end)) ?? [];
  const atColon = to + closing.length;
  const atRest = atColon + colon.length + behind.length;
  // Behind an entity the label is somewhere in its place, and nobody knows where.
  const isExact = fold(text.slice(from, to)) === fold(value);
  return {
    form: isExact ? toForm({ tight, before, lead, text, start, end }) : 'other',
    lead: cut(start, lead.length),
    label: cut(from, to - from),
    opening: cut(from - opening.length, opening.length),
    closing: cut(to, closing.length),
    colon: cut(atColon, colon.length),
    behind: cut(atColon + colon.length, behind.length),
    rest: cut(atRest, Math.max(end - atRest, 0)),
  };
}

interface Line {
  tight: string;
  before: string;
  lead: string;
  text: string;
  start: number;
  end: number;
}

function toForm({ tight, before, lead, text, start, end }: Line): LabelForm {
  if (!BEFORE.test(before)) return 'other';
  if (lead.includes('#') || /^\r?\n {0,3}(?:-+|=+)[ \t]*(?:\r?\n|$)/.test(text.slice(end))) return 'heading';
  if (tight !== '') return 'tight';
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0));
  return lead.trim() !== '' || /^[ \t]*(?:[-*+]|\d{1,9}[.)])\s*$/.test(above) ? 'item' : 'text';
}
