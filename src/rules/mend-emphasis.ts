import type { LabelLine } from './label-line.ts';
import type { Edit } from './rule.ts';

interface Mended extends Edit {
  /** `false` where the marks may mean two things. */
  isSure: boolean;
}

/**
 * A label with marks of emphasis that belong together. Where they stand on one side alone, the other labels of the
 * idea decide whether the label is in bold.
 */
export function mendEmphasis(line: LabelLine, others: readonly LabelLine[]): Mended {
  const { label, opening, closing, colon, behind } = line;
  const open = opening.text.trim();
  const close = closing.text.trim() || (open === '' && behind.text.startsWith(' ') ? '' : behind.text.trim());
  const isBehind = closing.text.trim() === '' && close !== '';
  const end = behind.text === '' ? (closing.text === '' ? label.end : closing.end) : behind.end;
  const starred =
    line.form === 'text' ? others.find((other) => /^[ \t]*\*[ \t]+$/.test(other.lead.text)) : null;
  const mark = open === '' || close === '' ? chooseMark(open || close, open, others) : unite(open, close);
  const isLast = isBehind || (close === '' && mark !== '' && closesBehind(others));
  const between = end > label.end || isLast ? colon.text : '';
  const inside = isLast ? `${label.text}${between}` : label.text;
  const after = isLast ? (/^$|^\s/.test(line.rest.text) ? '' : ' ') : between;
  const isWhole = behind.text !== '' || isLast;
  return {
    start: opening.start,
    end: isWhole ? Math.max(end, colon.end) : end,
    text: `${mark}${inside}${mark}${isWhole ? after : ''}`,
    isSure: !isMixed(open) && !isMixed(close) && !(starred && isBulletAndMark(open, close)),
  };
}

/** "**_": two marks in one run. */
function isMixed(marks: string): boolean {
  return /\*_|_\*/.test(marks);
}

/** `**Mentors*` at the start of a line may be a bullet that lost its space, before a label in italics. */
function isBulletAndMark(open: string, close: string): boolean {
  return open.startsWith('*') && open.length === close.length + 1;
}

/** What two sides that differ were meant to be. */
function unite(open: string, close: string): string {
  const [sign = '*'] = open.length < close.length ? close : open;
  return sign.repeat(Math.min(Math.max(open.length, close.length), 2));
}

/** The marks of a label that has them on one side: all or none, as most others have it. */
function chooseMark(mark: string, open: string, others: readonly LabelLine[]): string {
  const bold = others.filter(({ opening, closing, behind }) => opening.text && (closing.text || behind.text));
  const plain = others.filter(({ opening, closing }) => opening.text === '' && closing.text === '');
  const isBold = bold.length === plain.length ? open !== '' : bold.length > plain.length;
  const [usual = mark.slice(0, 2)] = bold.map(({ opening }) => opening.text.trim());
  return isBold ? usual : '';
}

/** Whether the other labels of an idea have their colon inside the emphasis. */
function closesBehind(others: readonly LabelLine[]): boolean {
  const inside = others.filter(
    ({ opening, closing, behind }) => opening.text && !closing.text && behind.text,
  );
  const outside = others.filter(({ opening, closing }) => opening.text && closing.text);
  return inside.length > outside.length;
}
