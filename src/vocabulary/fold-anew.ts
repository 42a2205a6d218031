/** What `fold` makes of a text, for who asks once. */
export function foldAnew(text: string): string {
  const folded = foldCaseAnew(text);
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

/** What `foldCase` makes of a text, for who asks once: a script of a page does without a memory. */
export function foldCaseAnew(text: string): string {
  // Plain letters have nothing to take apart, and this is asked of every word of every document.
  const plain = /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return plain
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
}
