const ADDRESS = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const VEILED = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:\s+AT\s+|\s*[[({](?:at|AT)[\])}]\s*)[\p{L}\p{N}-]+(?:(?:\s+DOT\s+|\s*[[({](?:dot|DOT)[\])}]\s*|\.)[\p{L}\p{N}-]+)*`;
const EMAIL = String.raw`(?:\[[^\][\n]{0,200}\]\(mailto:[^)\s]{0,200}\)|<?(?:mailto:)?(?:${ADDRESS}|${VEILED})>?)`;
/** Between parentheses an address goes with the comma before or behind it. */
const IN_LIST = new RegExp(String.raw`\s*[,;，]\s*${EMAIL}(?=\s*[,;)）]|\s*$)|(?<=[(（])\s*${EMAIL}\s*[,;，]?\s*`, 'gu');
const ALONE = new RegExp(EMAIL, 'gu');
const EMPTY_PARENTHESES = /\s*[(（]\s*[)）]/g;

/** What stands in the place of an e-mail address in the middle of a text. */
export const REDACTED = '[e-mail address]';

/** A text, plain or markdown, without e-mail addresses, plain or veiled ("name AT host DOT org"). */
export function redactEmails(text: string): string {
  if (!/@|\bAT\b|[[({]at[\])}]/.test(text)) return text;
  const listed = text.replace(IN_LIST, '');
  const short = listed === text ? text : listed.replace(EMPTY_PARENTHESES, '');
  return short.replace(ALONE, REDACTED);
}
