import type { Root } from 'mdast';
import { parseMarkdown, type SectionOptions } from './parse-markdown.ts';

/** The syntax tree of a markdown source, as `parseMarkdown` gives it; `null` for one that is nested too deep for the stack. */
export function parseShallow(source: string, options: SectionOptions = {}): Root | null {
  try {
    return parseMarkdown(source, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
