import { escapePlain } from '../markdown/escape-plain.ts';
import { parseShallow } from '../markdown/parse-shallow.ts';
import { stripMarkup } from '../markdown/strip-markup.ts';
import { findHiddenEmails } from './find-hidden-emails.ts';
import { findMailLinks, type Redaction } from './find-mail-links.ts';
import { hasEmails, redactEmails } from './redact.ts';

/** A passage of a document, as markdown and as plain text. */
interface Passage {
  markdown: string;
  text: string;
}

/** What takes one address out can bring another to light; nobody needs more than two rounds. */
const MOST_ROUNDS = 4;

/**
 * The markdown of a passage without e-mail addresses, and without those that only who reads the page would see: marks,
 * comments, tags, backslashes and character references stand in the middle of them. Where they cannot be told from what
 * is around them, the plain text is left.
 */
export function redactMarkdown({ markdown, text }: Passage): string {
  const unlinked = /mailto/i.test(markdown) ? replaceFound(markdown, findMailLinks) : markdown;
  let redacted = unlinked === null ? null : redactEmails(unlinked);
  if (redacted !== null && !mayHide({ markdown: redacted, text })) return redacted;
  for (let round = 0; round < MOST_ROUNDS && redacted !== null; round++) {
    const next = replaceFound(redacted, findHiddenEmails);
    if (next === redacted) return redacted;
    redacted = next === null ? null : redactEmails(next);
  }
  return escapePlain(redactEmails(text));
}

/** Whether it is worth the time of the parser to look for addresses that no pattern sees. */
function mayHide({ markdown, text }: Passage): boolean {
  if (/mailto|&#?\w+;|\\[@.]/i.test(markdown)) return true;
  return hasEmails(text) || (markdown.includes('<') && hasEmails(stripMarkup(markdown)));
}

/** `null` where the markdown is nested too deep to be looked at. */
function replaceFound(markdown: string, find: typeof findMailLinks): string | null {
  // Behind a line break, `---` is a rule: a field has no front matter.
  const text = `\n${markdown}`;
  const tree = parseShallow(text);
  return tree && replaceAll(text, find(tree, text)).slice(1);
}

/** Of two that share characters the first one holds. */
function replaceAll(text: string, redactions: readonly Redaction[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, words } of redactions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    done += text.slice(at, start) + words;
    at = end;
  }
  return done + text.slice(at);
}
