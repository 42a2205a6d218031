import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadOptions } from '../almanac.ts';
import { checkDirectory } from '../content/check-directory.ts';
import { openDirectory } from '../content/open-directory.ts';
import type { CommandOptions } from './options.ts';
import { openProgress } from './progress.ts';

/**
 * Reads the content folder of a command, with its cache, and tells on a terminal how far it has come.
 * @throws UsageError Where there is no such folder.
 */
export async function readWithProgress<T>(
  { content, cache, quiet }: CommandOptions,
  read: (options: ReadOptions) => Promise<T>,
): Promise<T> {
  checkDirectory(content);
  const progress = openProgress(quiet);
  try {
    return await read({
      content: openDirectory(content),
      cache: cache ? findCache() : null,
      onProgress: (done, all) => progress.show(`Reading documents: ${done} of ${all}`),
    });
  } finally {
    progress.clear();
  }
}

/** Where tools keep their caches in a project of Node.js; elsewhere there is none. */
export function findCache(): string | null {
  const modules = join(process.cwd(), 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'almanac') : null;
}
