import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { runGit } from './run-git.ts';
import { UsageError } from './usage-error.ts';

/** Where a folder lies in a repository of git, whether or not the folder is there now. */
export interface Repository {
  /** A folder on disk in which git answers. */
  directory: string;
  /** The folder, from the top of the repository: "" or with a slash at its end. */
  prefix: string;
}

/** @throws UsageError Where the folder is in no repository. */
export async function findRepository(folder: string): Promise<Repository> {
  const path = resolve(folder);
  const directory = nearest(path);
  const top = await runGit(directory, ['rev-parse', '--show-prefix']);
  if (top === null) throw new UsageError(`"${folder}" is in no repository of git.`);
  const below = relative(directory, path).split(sep).filter(Boolean).join('/');
  const prefix = `${top.replace(/\n$/, '')}${below}`.replace(/\/?$/, '/');
  return { directory: realpathSync(directory), prefix: prefix === '/' ? '' : prefix };
}

/** The folder itself, or the first one above it that exists. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}
