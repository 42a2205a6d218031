import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadOptions } from '../almanac.ts';
import { readProgramHash } from '../package.ts';
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
  return showProgress(options, (reading) => read({ ...reading, content }));
}

/** Reads whatever a command reads, with its cache, and tells on a terminal how far it has come. */
export async function showProgress<T>(
  { cache, quiet }: Pick<CommandOptions, 'cache' | 'quiet'>,
  read: (options: Required<Pick<ReadOptions, 'cache' | 'onProgress'>>) => Promise<T>,
): Promise<T> {
  const progress = openProgress(quiet);
  try {
    return await read({
      cache: cache ? findCache() : null,
      onProgress: (done, all) => progress.show(`Reading documents: ${done} of ${all}`),
    });
  } finally {
    progress.clear();
  }
}

/**
 * Where what this reader reads is kept: below the folder that `ALMANAC_CACHE` names, else where tools keep their caches
 * in a project of Node.js, else nowhere.
 */
export function findCache(): string | null {
  const modules = join(process.cwd(), 'node_modules');
  const found = existsSync(modules) ? join(modules, '.cache', 'almanac') : null;
  const folder = process.env.ALMANAC_CACHE || found;
  return folder === null ? null : join(folder, readProgramHash());
}
