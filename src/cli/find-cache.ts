import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProgramHash } from '../package.ts';
import type { CommandOptions } from './options.ts';

/**
 * Where this version of the program keeps what it read: below the folder that `--cache-dir` or the variable
 * `ALMANAC_CACHE` names, else where tools keep their caches in a project of Node.js, else nowhere. What other versions
 * kept there is removed.
 */
export function findCache({ cache, cacheDir }: Pick<CommandOptions, 'cache' | 'cacheDir'>): string | null {
  if (!cache) return null;
  const modules = join(process.cwd(), 'node_modules');
  const found = existsSync(modules) ? join(modules, '.cache', 'almanac') : null;
  const folder = cacheDir ?? (process.env.ALMANAC_CACHE || found);
  if (folder === null) return null;
  const own = `${PREFIX}${readProgramHash()}`;
  if (!existsSync(join(folder, own))) removeOthers(folder);
  return resolve(folder, own);
}

const PREFIX = 'program-';

/** What cannot be removed, or is not there, costs room only. */
function removeOthers(folder: string): void {
  try {
    for (const name of readdirSync(folder))
      if (name.startsWith(PREFIX)) rmSync(join(folder, name), { recursive: true });
  } catch {}
}
