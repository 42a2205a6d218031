import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Tools } from './subject.ts';
import { UsageError } from './usage-error.ts';

/**
 * Programs to compare with, none of which Almanac depends on.
 * @param vitepress The file of VitePress's command, where it is not on the path.
 * @throws UsageError Where there is no such file.
 */
export function findTools(vitepress: string | null): Tools {
  if (vitepress !== null && !existsSync(vitepress))
    throw new UsageError(`--vitepress wants the file of VitePress's command: there is no "${vitepress}".`);
  const found = vitepress ?? findOnPath('vitepress');
  // It is run by Node.js itself, from where its packages are.
  return { vitepress: found === null ? null : realpathSync(found), hugo: findOnPath('hugo') };
}

function findOnPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}
