import { rememberTexts } from './remember.ts';

/**
 * A text as it is compared: without case, diacritics, compatibility forms and punctuation, one space between
 * words. "Jürgen  Etzlstorfer" and "jurgen etzlstorfer" fold alike.
 */
export function fold(text: string): string {
  return text.length > SHORT ? foldAnew(text) : foldShort(text);
}

function foldAnew(text: string): string {
  const folded = foldCase(text);
  // The classes of all letters and digits take long to compile, and longer to run.
  const other = /[^ -~]/.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g;
  return folded.replace(other, ' ').trim();
}

/** Latin letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** A text without case and diacritics, punctuation kept: what tells "C", "C#" and "C++" apart. */
export function foldCase(text: string): string {
  return text.length > SHORT ? foldCaseAnew(text) : foldShortCase(text);
}

function foldCaseAnew(text: string): string {
  // Plain letters have nothing to take apart, and this is asked of every word of every document.
  const plain = /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return plain
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
}

/** Names and words are asked for over and over, sentences once. */
const SHORT = 60;
const foldShort = /* @__PURE__ */ rememberTexts(foldAnew);
const foldShortCase = /* @__PURE__ */ rememberTexts(foldCaseAnew);
