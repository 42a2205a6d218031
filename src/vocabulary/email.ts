/** The characters of which addresses are made, as they stand inside a class of a regular expression. */
interface Alphabet {
  letter: string;
  small: string;
  digit: string;
}

/**
 * The source of a regular expression for addresses: plain, escaped as in markdown, or veiled from robots ("name AT host
 * DOT org", "name[at]host.org", "name AT host" in lower case).
 */
function toSource({ letter, small, digit }: Alphabet): string {
  // Not a repository: `git@github.com:org/repo` has a path after its colon, the mentor `git@host.org` has none.
  const before = String.raw`(?<![${letter}${digit}._%+-]|\\(?=_))(?!git@[\w.-]+:\S)`;
  const user = String.raw`(?:[${letter}${digit}.%+-]|\\?_)+`;
  const label = `[${letter}${digit}-]+`;
  const sign = String.raw`(?:\\?@|&#64;|&#x40;|&commat;)`;
  const at = String.raw`\s*[[({](?:at|AT)[\])}]\s*`;
  const dot = String.raw`(?:\s+(?:DOT|dot)\s+|\s*[[({](?:dot|DOT)[\])}]\s*|\.)`;
  const hosts = [
    `${at}${label}(?:${dot}${label})+`,
    String.raw`\s+AT\s+${label}(?:${dot}${label})+`,
    String.raw`\s+at\s+${label}(?:\s+dot\s+${label})+`,
    `${sign}(?:${label}${dot})+[${letter}]{2,}(?![${letter}${digit}])`,
  ].join('|');
  const brief = String.raw`(?=[${small}])${user}\s+AT\s+(?=[${small}])${label}`;
  return `(?:${before}(?:${user}(?:${hosts})|${brief}))`;
}

/**
 * The source of a regular expression (flag `u`) for e-mail addresses, plain, escaped as in markdown, or veiled.
 * "react@18.2.0" is none.
 */
export const EMAIL = /* @__PURE__ */ toSource({ letter: '\\p{L}', small: '\\p{Ll}', digit: '\\p{N}' });

/**
 * The same for texts in Latin letters (Basic Latin to Latin Extended-A): the classes of all letters take longer to
 * compile than most texts to read.
 */
const LATIN_EMAIL = /* @__PURE__ */ toSource({
  letter: /* @__PURE__ */ listLatin(/\p{L}/u),
  small: /* @__PURE__ */ listLatin(/\p{Ll}/u),
  digit: /* @__PURE__ */ listLatin(/\p{N}/u),
});

function listLatin(kind: RegExp): string {
  const all = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));
  return all.filter((character) => kind.test(character)).join('');
}

/** Latin letters, and the spaces and marks that people's editors put among them. */
const LATIN = /^[\s -~\u00a0-\u017f–—‘’“”…•，；（）]*$/;

/** Something before a sign and behind it, which an address has and a handle (`(@jane)`) does not. */
const MAY_HOLD =
  /[^\s"'()*,/:;<>@[\]{|}](?:@|&#64;|&#x40;|&commat;)[^\s"'()*,/:;<>@[\]{|}]|\bAT\b|[[({]at[\])}]|\bdot\b/;

/** Whether a text may hold an address: most do not, and that is seen at once. */
export function mayHoldEmail(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** Gives what was made of the source of a regular expression for addresses, of the quickest one that does for a text. */
export function buildEmailPatterns<T>(build: (email: string) => T): (text: string) => T {
  const [latin, any] = [build(LATIN_EMAIL), build(EMAIL)];
  return (text) => (LATIN.test(text) ? latin : any);
}

/** An address as it was before it was veiled: "name AT host DOT org" is name@host.org. */
export function toPlainEmail(text: string): string {
  return text
    .replace(/(?<!\s)\s+at\s+|(?:(?<!\s)\s+)?[[({]at[\])}]\s*|\\@|&#64;|&#x40;|&commat;/i, '@')
    .replace(/(?<!\s)\s+dot\s+|(?:(?<!\s)\s+)?[[({]dot[\])}]\s*/gi, '.');
}
