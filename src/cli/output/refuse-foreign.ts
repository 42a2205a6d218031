import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../content/usage-error.ts';
import { loadManifest, MANIFEST } from './manifest.ts';

/**
 * Holds files that are about to be written (paths relative to the folder, with forward slashes) against what is there.
 * @throws UsageError Where one of them is there and no run before wrote it.
 */
export function refuseForeign(folder: string, files: readonly string[]): void {
  const ours = new Set(loadManifest(folder));
  const foreign = files.find((file) => !ours.has(file) && existsSync(join(folder, file)));
  if (foreign !== undefined) throw tellForeign(join(folder, foreign));
}

/** What to say of a file that somebody else put where ours goes. */
export function tellForeign(path: string): UsageError {
  return new UsageError(
    `"${path}" is not of Almanac's making, or its list of files (${MANIFEST}) is gone: empty the folder, or name another one with --output DIR.`,
  );
}
