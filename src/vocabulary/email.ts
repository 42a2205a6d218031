const BEFORE = String.raw`(?<![\p{L}\p{N}._%+/=-])`;
const USER = String.raw`[\p{L}\p{N}._%+-]+`;
const LABEL = String.raw`[\p{L}\p{N}-]+`;

/** "name AT host DOT org", "name[at]host.org": addresses veiled from robots. */
const VEILED = String.raw`${BEFORE}${USER}(?:\s+AT\s+|\s*[[({](?:at|AT)[\])}]\s*)${LABEL}(?:(?:\s+DOT\s+|\s*[[({](?:dot|DOT)[\])}]\s*|\.)${LABEL})*`;

/**
 * The source of a regular expression (flag `u`) for e-mail addresses, plain or veiled. Not for ones inside a path:
 * what looks like an address in a URL is none.
 */
export const EMAIL = String.raw`(?:${VEILED}|${BEFORE}${USER}@${LABEL}(?:\.${LABEL})+)`;
