import type { Root } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';

/** The syntax tree of a markdown source, as `parseMarkdown` gives it; `null` for one that is nested too deep for the stack. */
export function parseShallow(source: string): Root | null {
  try {
    return parseMarkdown(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
