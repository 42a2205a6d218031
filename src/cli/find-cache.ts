import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProgramHash } from '../package.ts';
import type { CommandOptions } from './options.ts';

/**
 * Where this version of the program keeps what it read: below the folder that `--cache-dir` or the variable
 * `ALMANAC_CACHE` names, else where tools keep their caches in a project of Node.js, else nowhere. What all but the last
 * few other versions kept there is removed.
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
const OWN_NAME = /^program-[\da-f]{16}$/;

/** How many other versions may keep what they read: that of an editor may be another one than that of a terminal. */
const OTHERS = 2;

/** What cannot be removed, or is not there, costs room only. */
function removeOthers(folder: string): void {
  try {
    const others = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && OWN_NAME.test(entry.name))
      .map(({ name }) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of others.slice(OTHERS)) rmSync(path, { recursive: true });
  } catch {}
}
