/**
 * A sign that people take for a bullet and markdown for text, because no space is behind it, or one that does not break;
 * to markdown, "•" is text anyway. "*Mentors*: ..." has marks of emphasis and no bullet.
 */
const TIGHT = /^[ \t]*(?:[-+]\u00a0*(?=[\p{L}*_`])|\*\u00a0*(?=[\p{L}_`][^*]*$)|•\s*)/u;

/** The tight bullet at the start of a line, with the white space around it; empty where there is none. */
export function readTightBullet(line: string): string {
  return TIGHT.exec(line)?.[0] ?? '';
}
