import { readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { z } from 'zod';

/** Lists what a run wrote into the folder that it stands in. */
const MANIFEST = '.almanac.json';
const Manifest = z.object({ files: z.array(z.string()) });

/**
 * Removes the files of a folder that the run before listed there and that this run did not write (paths relative to
 * the folder), with the folders that this leaves empty; then lists those of this run. Other files stay.
 */
export async function removeStaleFiles(folder: string, written: readonly string[]): Promise<void> {
  const files = [...new Set(written.map((file) => file.split(sep).join('/')))].sort();
  const kept = new Set(files);
  for (const file of await readManifest(folder)) {
    if (kept.has(file) || !isInside(file)) continue;
    await rm(join(folder, file), { force: true });
    await removeEmptyFolders(folder, dirname(file));
  }
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ files }, null, 2)}\n`);
}

/** What the run before wrote; nothing where there is no list, or none that can be read. */
async function readManifest(folder: string): Promise<string[]> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    return Manifest.parse(value).files;
  } catch {
    return [];
  }
}

/** A list that somebody edited must not lead out of its folder. */
function isInside(file: string): boolean {
  const path = normalize(file);
  return path !== '.' && path.split(sep)[0] !== '..' && !path.startsWith(sep);
}

async function removeEmptyFolders(folder: string, path: string): Promise<void> {
  if (path === '.') return;
  try {
    await rmdir(join(folder, path));
  } catch {
    return;
  }
  await removeEmptyFolders(folder, dirname(path));
}
