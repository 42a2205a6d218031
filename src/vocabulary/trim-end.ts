/**
 * A text without the characters at its end that a pattern of one character matches. `text.replace(/x+$/, '')` gives the
 * same, but from each "x" in the middle of a text it looks anew for its end.
 */
export function trimEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
