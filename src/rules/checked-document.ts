import type { Root } from 'mdast';
import { type Location, location } from 'vfile-location';
import { findDefinitions, type Source } from '../markdown/leaf.ts';
import { parseShallow } from '../markdown/parse-shallow.ts';
import type { Reading } from '../parse/reading.ts';

/** A document as rules see it. */
export interface CheckedDocument {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** Without a byte order mark: the places of the reading and of the tree are places in it. */
  text: string;
  reading: Reading;
  /** Gives the points of offsets. Made at first use. */
  readonly location: Location;
  /** Its syntax tree. Parsed at first use, because most rules need the reading alone. */
  readonly tree: Root;
  /** What the functions of `src/markdown` want to know beside the tree. Made at first use. */
  readonly source: Source;
}

/** Gives the syntax tree of a document; `null` for one that is nested too deep for the stack. */
export type Parse = (path: string, text: string) => Root | null;

/** Parses a document as if it were the first time. */
export const parseAnew: Parse = (_, text) => parseShallow(text);

/**
 * A document to check, with what it says.
 * @param options.parsed Its syntax tree, where somebody has parsed it.
 * @param options.parse Parses it when its tree is asked for.
 */
export function buildCheckedDocument(
  text: string,
  reading: Reading,
  { parsed = null, parse = parseAnew }: { parsed?: Root | null; parse?: Parse } = {},
): CheckedDocument {
  // What nobody can walk through is told by a rule of its own, and no other one is to fall over it.
  const isExcessive = reading.problems.some(({ ruleId }) => ruleId === 'too-large' || ruleId === 'too-deep');
  let tree = isExcessive ? NOTHING : parsed;
  let points: Location | null = null;
  let source: Source | null = null;
  const plain = text.replace(/^\uFEFF/, '');
  return {
    path: reading.path,
    text: plain,
    reading,
    get location() {
      points ??= location(plain);
      return points;
    },
    get tree() {
      // The stack may be smaller than that of who read the document.
      tree ??= parse(reading.path, plain) ?? NOTHING;
      return tree;
    },
    get source() {
      source ??= { text: plain, location: this.location, definitions: findDefinitions(this.tree) };
      return source;
    },
  };
}

const NOTHING: Root = { type: 'root', children: [] };
