import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

/** A regular expression of ours. */
export interface Pattern {
  /** "src/markdown/leaf.ts:12", from the root of the project, lines from 1. */
  at: string;
  source: string;
  flags: string;
}

/** What the sources of the project say of regular expressions. */
export interface Patterns {
  literals: Pattern[];
  /** Where one is built from text, in the form of {@link Pattern.at}. */
  built: string[];
}

/** All regular expressions in some folders below a root, as a parser sees them. */
export function findPatterns(root: string, folders: readonly string[]): Patterns {
  const found: Patterns = { literals: [], built: [] };
  for (const path of folders.flatMap((folder) => listSources(root, folder))) {
    const text = readFileSync(join(root, path), 'utf8');
    const lang = path.endsWith('x') ? 'tsx' : 'ts';
    for (const node of walk(parseAst(text, { lang, sourceType: 'module' }))) {
      const at = `${path}:${text.slice(0, Number(node.start)).split('\n').length}`;
      if (isNode(node.regex))
        found.literals.push({ at, source: String(node.regex.pattern), flags: String(node.regex.flags) });
      if (isNode(node.callee) && nameOf(node.callee) === 'RegExp') found.built.push(at);
    }
  }
  return found;
}

function listSources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:m?js|tsx?)$/.test(path))
    .map((path) => `${folder}/${path}`)
    .sort();
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** `RegExp` and `globalThis.RegExp`. */
function nameOf({ name, property }: Node): unknown {
  return isNode(property) ? property.name : name;
}

function* walk(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (isNode(value)) {
    if (typeof value.type === 'string') yield value;
    for (const child of Object.values(value)) yield* walk(child);
  }
}
