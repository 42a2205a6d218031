import type { Root } from 'mdast';
import { moveNodes } from './move-nodes.ts';
import { parseSection, type SectionOptions } from './parse-markdown.ts';
import { parseShallow } from './parse-shallow.ts';

/**
 * Parses a source that is written again and again, as `parseShallow` does: sections that are as they were the last time
 * are copied from the tree of then.
 * @param options.shortest How long (UTF-16) sections are at the least.
 */
export function keepSections(
  options: Pick<SectionOptions, 'shortest'> = {},
): (source: string) => Root | null {
  let before = new Map<string, Root>();
  return (source) => {
    const now = new Map<string, Root>();
    const parse = (text: string): Root => {
      const known = before.get(text) ?? now.get(text);
      const section = (known && copySection(known)) ?? parseSection(text);
      now.set(text, section);
      return section;
    };
    const tree = parseShallow(source, { ...options, parse });
    before = now;
    return tree;
  };
}

/** A section as it was before it was moved to its place in a source; `null` for one that is nested too deep to be copied. */
function copySection(section: Root): Root | null {
  const copy = cloneShallow(section);
  if (copy === null) return null;
  const { line = 1, offset = 0 } = section.position?.start ?? {};
  moveNodes(copy, { line: 2 - line, offset: -offset });
  return copy;
}

function cloneShallow(section: Root): Root | null {
  try {
    return structuredClone(section);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
