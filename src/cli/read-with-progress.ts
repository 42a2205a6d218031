import type { ReadOptions } from '../almanac.ts';
import { findCache } from './find-cache.ts';
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
  options: Pick<CommandOptions, 'cache' | 'cacheDir' | 'quiet'>,
  read: (options: Required<Pick<ReadOptions, 'cache' | 'onProgress'>>) => Promise<T>,
): Promise<T> {
  const progress = openProgress(options.quiet);
  try {
    return await read({
      cache: findCache(options),
      onProgress: (done, all) => progress.show(`Reading documents: ${done} of ${all}`),
    });
  } finally {
    progress.clear();
  }
}
