import { editDistance } from '../vocabulary/edit-distance.ts';

/** What is wrong with an address: marks around it, its scheme, or that it has none. */
export type AddressFault = 'marks' | 'scheme' | 'host';

export interface MendedAddress {
  fault: AddressFault;
  /** What was meant, beyond doubt. */
  address: string;
}

/** Ends of host names that no file has as its ending. */
const SURE_ENDS = 'com|org|net|edu|gov|io|dev|app|ai|cloud|info';
/** Ends of host names that count where a path follows: "youtu.be/abc". */
const OTHER_ENDS = `${SURE_ENDS}|be|ly|gl|co|me|sh|to|gg|us|eu|de|uk|cn|jp|fr|ch|nl|in|so|tech|page|link|tv`;

const LABELS = '(?:[a-z\\d]+(?:-+[a-z\\d]+)*\\.)+';
const BARE_HOST = new RegExp(
  `^(?:www\\.${LABELS}[a-z]+(?::\\d+)?(?:[/?#]|$)|${LABELS}(?:(?:${SURE_ENDS})(?::\\d+)?(?:[/?#]|$)|(?:${OTHER_ENDS})/))`,
  'i',
);
const HOST = new RegExp(`^${LABELS}[a-z]+(?::\\d+)?(?:[/?#]|$)`, 'i');

/**
 * What somebody meant who wrote a malformed address of the web: `"https://a.b"`, `htps://a.b`, `https:/a.b`, `www.a.b`.
 * `null` for addresses that are well-formed, relative ones, and those of which nobody can tell.
 */
export function mendAddress(address: string): MendedAddress | null {
  const inner = withoutMarks(address);
  if (inner !== null) {
    const mended = mendAddress(inner)?.address ?? inner;
    return /^https?:\/\/[^\s/]/i.test(mended) ? { fault: 'marks', address: mended } : null;
  }
  return (
    mendScheme(address) ?? (BARE_HOST.test(address) ? { fault: 'host', address: `https://${address}` } : null)
  );
}

/** An address without the quotation marks, parentheses or link around it; `null` where it has none. */
function withoutMarks(address: string): string | null {
  const [, linked] = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(address) ?? [];
  if (linked !== undefined) return linked;
  const [marks] = /^(?:["'“”‘’„«`]|%22|&quot;)+/i.exec(address) ?? [];
  if (marks !== undefined) return withoutClosing(address.slice(marks.length));
  const [, inside] = /^[([{<]([^()[\]{}<>]+)[)\]}>]$/.exec(address) ?? [];
  return inside ?? null;
}

const CLOSING = /(?:["'“”‘’»`]|%22|&quot;)$/i;

function withoutClosing(quoted: string): string {
  let end = quoted.length;
  for (;;) {
    const mark = CLOSING.exec(quoted.slice(Math.max(end - '&quot;'.length, 0), end));
    if (mark === null) return quoted.slice(0, end);
    end -= mark[0].length;
  }
}

const SCHEMES = ['https', 'http'];

function mendScheme(address: string): MendedAddress | null {
  const twice = /^(?:https?:?\/{1,2})+(?=https?:\/\/[^\s/])/i.exec(address);
  if (twice) return { fault: 'scheme', address: address.slice(twice[0].length) };
  const [all = '', word = '', mark = ''] = /^([a-z]{3,7})([:;]?[/\\]*(?::\/*)?)/i.exec(address) ?? [];
  const rest = address.slice(all.length);
  const scheme = SCHEMES.find((name) => name === word.toLowerCase()) ?? nearScheme(word.toLowerCase());
  const isRight = mark === '://' && SCHEMES.includes(word.toLowerCase());
  const isMark = /[:;]/.test(mark) || /[/\\]{2}/.test(mark);
  if (scheme === undefined || isRight || !isMark || !HOST.test(rest)) return null;
  return { fault: 'scheme', address: `${scheme}://${rest}` };
}

function nearScheme(word: string): string | undefined {
  return SCHEMES.find((name) => editDistance(name, word) === 1);
}
