import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** @throws UsageError Where there is no such content folder on disk. */
export function checkDirectory(directory: string): void {
  if (!existsSync(directory)) {
    const way = existsSync('programs') ? '--content . (this folder has "programs")' : '--content DIR';
    throw new UsageError(`There is no content folder "${directory}": name it with ${way}.`);
  }
  const programs = join(directory, 'programs');
  if (existsSync(programs) && statSync(programs).isDirectory()) return;
  throw new UsageError(
    `"${directory}" has no folder "programs", which holds the idea lists: name another one with --content DIR.`,
  );
}
