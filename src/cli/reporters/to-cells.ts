/** What a terminal shows in one piece: a letter with its accents, an emoji, a tab. */
export interface Cell {
  /** Index of its first UTF-16 unit in the line. */
  start: number;
  text: string;
  /** In columns of the terminal. */
  width: number;
}

const TAB = 4;
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** A line as the cells of a terminal: tabs reach to the next stop, what would steer the terminal is a sign instead. */
export function toCells(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter('en').segment(line)) {
    const width = segment === '\t' ? TAB - (column % TAB) : widthOf(segment);
    cells.push({ start: index, text: segment === '\t' ? ' '.repeat(width) : toVisible(segment), width });
    column += width;
  }
  return cells;
}

/**
 * A text that cannot steer a terminal: control characters, and those that turn the direction of writing, become signs
 * of the same width.
 */
export function toVisible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (sign) =>
    sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd',
  );
}

function widthOf(segment: string): number {
  if (WIDE.test(segment)) return 2;
  return toVisible(segment) === segment && NO_WIDTH.test(segment) ? 0 : 1;
}
