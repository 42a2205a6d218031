import { EMAIL as ADDRESS } from '../vocabulary/email.ts';

const EMAIL = `<?(?:mailto:)?${ADDRESS}>?`;
/** A link to an address is its text. */
const LINK = /\[([^\][\n]{0,200})\]\(mailto:[^)\s]{0,300}\)/g;
/** In a list an address goes with the comma before or behind it. */
const IN_LIST = new RegExp(
  String.raw`(?<!\s)\s*[,;，]\s*${EMAIL}(?=\s*[,;)）]|\s*$)|(?<=[(（])\s*${EMAIL}\s*[,;，]?\s*`,
  'gu',
);
const ALONE = new RegExp(EMAIL, 'gu');
const EMPTY_PARENTHESES = /\s*[(（]\s*[)）]/g;

/** What stands in the place of an e-mail address in the middle of a text. */
export const REDACTED = '[e-mail address]';

/** A text, plain or markdown, without e-mail addresses, plain or veiled ("name AT host DOT org"). */
export function redactEmails(text: string): string {
  const redacted = redactOnce(text);
  return redacted === text ? text : redactEmails(redacted);
}

function redactOnce(text: string): string {
  if (!/@|&#64;|&#x40;|&commat;|\bAT\b|[[({]at[\])}]|\bdot\b/.test(text)) return text;
  const plain = text.replace(LINK, '$1');
  const listed = plain.replace(IN_LIST, '');
  const short = listed === plain ? plain : listed.replace(EMPTY_PARENTHESES, '');
  return short.replace(ALONE, REDACTED);
}

/** A text without e-mail addresses, and without a word about it: what names and URLs are made of. */
export function withoutEmails(text: string): string {
  return redactEmails(text).replaceAll(REDACTED, '');
}
