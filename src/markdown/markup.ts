import { defaultSchema } from 'hast-util-sanitize';

/** Tags that say how text looks; other ones in a text are meant as text ("kubectl get <name>"). */
const MARKUP = new Set([...(defaultSchema.tagNames ?? []), 'center', 'font', 'small', 'u']);

/** Whether the name of a tag is HTML's, and not a word in angle brackets. */
export function isMarkup(name: string): boolean {
  return MARKUP.has(name.toLowerCase());
}
