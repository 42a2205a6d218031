import { buildEmailPatterns, mayHoldEmail } from '../vocabulary/email.ts';

/** What every address has, and no link to one is without. */
const SIGN = /@|%40|&#64;|&#x40;|&commat;|\bAT\b|[[({]at[\])}]|\bdot\b/;
/** A link to an address is its text. */
const LINK = /\[([^\][\n]{0,200})\]\(mailto:[^()\s]{0,300}\)/gi;
/** An address as links have it. */
const MAIL = /<?mailto:[^\s<>()[\]"']+>?/gi;
const EMPTY_PARENTHESES = /(?:(?<!\s)\s+)?[(（]\s*[)）]/g;

// Pure, so that scripts of pages that know slugs alone have none of it.
const patternsFor = /* @__PURE__ */ buildEmailPatterns((address) => {
  const email = `<?(?:mailto:)?${address}>?`;
  return {
    /** In a list an address goes with the comma before or behind it. */
    inList: new RegExp(
      String.raw`(?<!\s)\s*[,;，]\s*${email}(?=\s*[,;)）]|\s*$)|(?<=[(（])\s*${email}\s*[,;，]?\s*`,
      'gu',
    ),
    alone: new RegExp(email, 'gu'),
  };
});

/** What stands in the place of an e-mail address in the middle of a text. */
export const REDACTED = '[e-mail address]';

/** A text, plain or markdown, without e-mail addresses, plain or veiled ("name AT host DOT org"). */
export function redactEmails(text: string): string {
  const redacted = redactOnce(text);
  return redacted === text ? text : redactEmails(redacted);
}

function redactOnce(text: string): string {
  if (!SIGN.test(text)) return text;
  const plain = /\]\(mailto:/i.test(text) ? text.replace(LINK, '$1') : text;
  if (!mayHoldEmail(plain)) return redactEncoded(plain);
  const { inList, alone } = patternsFor(plain);
  const listed = plain.replace(inList, '');
  const short = listed === plain ? plain : listed.replace(EMPTY_PARENTHESES, '');
  return redactEncoded(short.replace(alone, REDACTED));
}

/** Without "mailto:jane%40host.org". */
function redactEncoded(text: string): string {
  if (!text.includes('%40')) return text;
  return text.replace(MAIL, (address) => (address.includes('%40') ? REDACTED : address));
}

/** Whether a text, plain or markdown, has e-mail addresses that `redactEmails` takes out. */
export function hasEmails(text: string): boolean {
  return redactEmails(text) !== text;
}

/** Where e-mail addresses stand in a plain text (UTF-16 offsets, end exclusive). */
export function findEmails(text: string): { start: number; end: number }[] {
  if (!SIGN.test(text) || !mayHoldEmail(text)) return [];
  return [...text.matchAll(patternsFor(text).alone)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** A text without e-mail addresses, and without a word about it: what names and URLs are made of. */
export function withoutEmails(text: string): string {
  return redactEmails(text).replaceAll(REDACTED, '');
}
