import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathBelow } from '../content/path-below.ts';
import { UsageError } from '../content/usage-error.ts';

export interface ChooseOptions {
  /** The content folder. */
  content: string;
  /** The paths of its documents, relative to it, with forward slashes. */
  paths: readonly string[];
}

/**
 * The documents that arguments name: files or folders, relative to the working directory or to the content folder.
 * @throws UsageError For one that is not there, lies elsewhere, or is no document and has none.
 */
export function chooseFiles(args: readonly string[], { content, paths }: ChooseOptions): Set<string> {
  return new Set(
    args.flatMap((arg) => {
      const path = findInside(arg, content);
      const chosen = paths.filter((other) => path === '' || other === path || other.startsWith(`${path}/`));
      if (chosen.length > 0) return chosen;
      throw new UsageError(
        `"${arg}" ${isFolder(join(content, path)) ? 'has no documents' : 'is no document'}: documents are markdown files below "${join(content, 'programs')}".`,
      );
    }),
  );
}

/** The path of what an argument names, relative to the content folder, with forward slashes. */
function findInside(arg: string, content: string): string {
  const found = [resolve(arg), resolve(content, arg)].filter((path) => existsSync(path));
  if (found.length === 0) throw new UsageError(`There is no file "${arg}".`);
  for (const path of found) {
    const inside = pathBelow(resolve(content), path) ?? pathBelow(realpathSync(content), realpathSync(path));
    if (inside !== null) return inside;
  }
  throw new UsageError(
    `"${arg}" is not in the content folder "${content}": name another one with --content DIR.`,
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
