const BEFORE = String.raw`(?<![\p{L}\p{N}._%+/=-])`;
const USER = String.raw`[\p{L}\p{N}._%+-]+`;
const LABEL = String.raw`[\p{L}\p{N}-]+`;
const TOP = String.raw`\.\p{L}{2,}(?![\p{L}\p{N}-])`;
const AT = String.raw`\s*[[({](?:at|AT)[\])}]\s*`;
const DOT = String.raw`(?:\s+DOT\s+|\s*[[({](?:dot|DOT)[\])}]\s*|\.)`;

/** "name AT host DOT org", "name[at]host.org", "name AT host" in lower case: addresses veiled from robots. */
const VEILED = [
  `${USER}${AT}${LABEL}(?:${DOT}${LABEL})*`,
  String.raw`${USER}\s+AT\s+${LABEL}(?:${DOT}${LABEL})+`,
  String.raw`(?=\p{Ll})${USER}\s+AT\s+(?=\p{Ll})${LABEL}`,
].join('|');

/**
 * The source of a regular expression (flag `u`) for e-mail addresses, plain or veiled. Not for ones inside a path:
 * what looks like an address in a URL is none, nor is "react@18.2.0".
 */
export const EMAIL = String.raw`(?:${BEFORE}(?:${VEILED}|${USER}@(?:${LABEL}\.)*${LABEL}${TOP}))`;
