import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../content/usage-error.ts';

/** More than the site of any program has: GitHub takes 1 GB for all that is published. */
export const MAX_FILES = 20_000;
export const MAX_BYTES = 200_000_000;

/**
 * The files of a site, relative to its folder, with forward slashes, in order. Hidden ones are left out, and so is all
 * below hidden folders: `.git` has no place in a site.
 * @throws UsageError Where the folder holds no site, too much, or anything but plain files with plain names.
 */
export async function listSiteFiles(folder: string): Promise<string[]> {
  const entries = await readSite(folder);
  const files: string[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (/(?:^|\/)\./.test(path) || entry.isDirectory()) continue;
    if (!entry.isFile() || /[\p{Cc}\\]/u.test(path))
      throw new UsageError('The site has something else in it than plain files with plain names.');
    files.push(path);
    bytes += (await lstat(join(folder, path))).size;
    if (files.length > MAX_FILES) throw new UsageError(`The site has more than ${MAX_FILES} files.`);
    if (bytes > MAX_BYTES) throw new UsageError(`The site is larger than ${MAX_BYTES / 1e6} MB.`);
  }
  if (!files.includes('index.html')) throw new UsageError('There is no site in the folder.');
  return files.sort();
}

async function readSite(folder: string) {
  const isFolder = await lstat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError('There is no site in the folder.');
  return readdir(folder, { recursive: true, withFileTypes: true });
}
