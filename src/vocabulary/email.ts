/** Not a repository: `git@github.com:org/repo` has a path after its colon, the mentor `git@host.org` has none. */
const BEFORE = String.raw`(?<![\p{L}\p{N}._%+-])(?!git@[\w.-]+:\S)`;
const USER = String.raw`(?:[\p{L}\p{N}.%+-]|\\?_)+`;
const LABEL = String.raw`[\p{L}\p{N}-]+`;
const END = String.raw`(?![\p{L}\p{N}])`;
const SIGN = String.raw`(?:\\?@|&#64;|&#x40;|&commat;)`;
const AT = String.raw`\s*[[({](?:at|AT)[\])}]\s*`;
const DOT = String.raw`(?:\s+(?:DOT|dot)\s+|\s*[[({](?:dot|DOT)[\])}]\s*|\.)`;

/** "name AT host DOT org", "name[at]host.org", "name AT host" in lower case: addresses veiled from robots. */
const VEILED = [
  `${USER}${AT}${LABEL}(?:${DOT}${LABEL})+`,
  String.raw`${USER}\s+AT\s+${LABEL}(?:${DOT}${LABEL})+`,
  String.raw`${USER}\s+at\s+${LABEL}(?:\s+dot\s+${LABEL})+`,
  String.raw`(?=\p{Ll})${USER}\s+AT\s+(?=\p{Ll})${LABEL}`,
].join('|');

/**
 * The source of a regular expression (flag `u`) for e-mail addresses, plain, escaped as in markdown, or veiled. "react@18.2.0" is
 * none.
 */
export const EMAIL = String.raw`(?:${BEFORE}(?:${VEILED}|${USER}${SIGN}(?:${LABEL}${DOT})+\p{L}{2,}${END}))`;

/** An address as it was before it was veiled: "name AT host DOT org" is name@host.org. */
export function toPlainEmail(text: string): string {
  return text
    .replace(/\s+at\s+|\s*[[({]at[\])}]\s*|\\@|&#64;|&#x40;|&commat;/i, '@')
    .replace(/\s+dot\s+|\s*[[({]dot[\])}]\s*/gi, '.');
}
