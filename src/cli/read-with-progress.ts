import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadOptions } from '../almanac.ts';
import { openContent } from './open-content.ts';
import type { CommandOptions } from './options.ts';
import { openProgress } from './progress.ts';

/**
 * Reads the content folder of a command, with its cache, and tells on a terminal how far it has come.
 * @throws UsageError Where there is no such folder.
 */
export async function readWithProgress<T>(
  options: CommandOptions,
  read: (options: ReadOptions) => Promise<T>,
): Promise<T> {
  const content = await openContent(options);
  const progress = openProgress(options.quiet);
  try {
    return await read({
      content,
      cache: options.cache ? findCache() : null,
      onProgress: (done, all) => progress.show(`Reading documents: ${done} of ${all}`),
    });
  } finally {
    progress.clear();
  }
}

/** The folder that `ALMANAC_CACHE` names, else where tools keep their caches in a project of Node.js, else none. */
export function findCache(): string | null {
  const named = process.env.ALMANAC_CACHE || null;
  if (named !== null) return named;
  const modules = join(process.cwd(), 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'almanac') : null;
}
