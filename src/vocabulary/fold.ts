import { foldAnew, foldCaseAnew } from './fold-anew.ts';
import { rememberTexts } from './remember.ts';

/**
 * A text as it is compared: without case, diacritics, compatibility forms and punctuation, one space between
 * words. "Jürgen  Etzlstorfer" and "jurgen etzlstorfer" fold alike.
 */
export function fold(text: string): string {
  return text.length > SHORT ? foldAnew(text) : foldShort(text);
}

/** A text without case and diacritics, punctuation kept: what tells "C", "C#" and "C++" apart. */
export function foldCase(text: string): string {
  return text.length > SHORT ? foldCaseAnew(text) : foldShortCase(text);
}

/** Names and words are asked for over and over, sentences once. */
const SHORT = 60;
const foldShort = /* @__PURE__ */ rememberTexts(foldAnew);
const foldShortCase = /* @__PURE__ */ rememberTexts(foldCaseAnew);
