/** What GitHub reads on from: a mention, a reference to an issue or an advisory, an address. */
const LEADS = /(?<=@|#|GH-|GHSA-|!|\b(?:https?|ftp|mailto|xmpp):|www)/i;

/** A sign of a formula, and a part of the name of a commit: seven digits of it make a link. */
const PARTS = /(\$|[0-9a-f]{6}(?=[0-9a-f]))/i;

/**
 * A text in parts of which none is, for GitHub, the whole of a mention, of a reference to an issue or a commit, or of an
 * address: with a comment of HTML between them there is nothing to find. A dollar is a part of its own.
 */
export function splitLeads(text: string): string[] {
  return text
    .split(LEADS)
    .flatMap((part) => part.split(PARTS))
    .filter((part) => part !== '');
}
