import { foldCaseAnew } from '../../vocabulary/fold-anew.ts';

/** A word of a text. */
export interface Word {
  /** Without case and diacritics. */
  text: string;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
}

/** Letters and digits; signs behind them tell "C", "C#" and "C++" apart. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** What has nothing to fold but its case: most words, at a tenth of the cost. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** Of unspaced scripts every run of so many letters is a word, so that each part of a name is found. */
const RUN = 3;

/** The words of a text, in order. Those of unspaced scripts overlap. */
export function toWords(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) =>
    UNSPACED.test(found) ? toRuns(found, index) : toWord(found, index),
  );
}

/** What is looked for where a text is the query: of a long run of an unspaced script full pieces only. */
export function toQueryWords(text: string): string[] {
  const words = toWords(text);
  const isTail = ({ end }: Word, place: number): boolean => words[place - 1]?.end === end;
  return [...new Set(words.filter((word, place) => !isTail(word, place)).map((word) => word.text))];
}

function toRuns(run: string, offset: number): Word[] {
  const letters = [...run];
  let start = offset;
  return letters.flatMap((letter, place) => {
    const word = toWord(letters.slice(place, place + RUN).join(''), start);
    start += letter.length;
    return word;
  });
}

function toWord(found: string, start: number): Word[] {
  const text = PLAIN.test(found) ? found.toLowerCase() : foldCaseAnew(found);
  return text === '' ? [] : [{ text, start, end: start + found.length }];
}
