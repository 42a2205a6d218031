import { constants, existsSync } from 'node:fs';
import { access, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { z } from 'zod';
import { makeDirectory } from '../content/make-directory.ts';
import { UsageError } from '../content/usage-error.ts';

/** Lists what a run wrote into the folder that it stands in. */
const MANIFEST = '.almanac.json';
const Manifest = z.object({ files: z.array(z.string()) });

/**
 * Makes a folder where there is none.
 * @throws UsageError Where it cannot be made or written to.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeDirectory(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      `Cannot write to the folder "${folder}" (${reason}): name another one with --output DIR.`,
    );
  }
}

/**
 * Lists files that are about to be written to a folder (paths relative to it, with forward slashes), so that a later
 * run knows them as ours even if this one is cut short.
 * @throws UsageError Where one of them is there and no run before wrote it.
 */
export async function claimFiles(folder: string, files: readonly string[]): Promise<void> {
  await makeFolder(folder);
  const ours = new Set(await loadManifest(folder));
  const foreign = files.find((file) => !ours.has(file) && existsSync(join(folder, file)));
  if (foreign !== undefined)
    throw new UsageError(
      `"${join(folder, foreign)}" is not of Almanac's making, or its list of files (${MANIFEST}) is gone: empty the folder, or name another one with --output DIR.`,
    );
  await writeManifest(folder, [...ours, ...files]);
}

/**
 * Removes the files of a folder that the run before listed there and that this run did not write (paths relative to
 * the folder), with the folders that this leaves empty; then lists those of this run. Other files stay.
 */
export async function removeStaleFiles(folder: string, written: readonly string[]): Promise<void> {
  const files = written.map((file) => file.split(sep).join('/'));
  const kept = new Set(files);
  for (const file of (await loadManifest(folder)) ?? []) {
    if (kept.has(file)) continue;
    await rm(join(folder, file), { force: true });
    await removeEmptyFolders(folder, dirname(file));
  }
  await writeManifest(folder, files);
}

/**
 * The files that the run before wrote to a folder (paths relative to it, with forward slashes); `null` where there is no
 * list of them, or none that can be read.
 */
export async function loadManifest(folder: string): Promise<string[] | null> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    return Manifest.parse(value).files.filter(isInside);
  } catch {
    return null;
  }
}

async function writeManifest(folder: string, paths: readonly string[]): Promise<void> {
  const files = [...new Set(paths)].sort();
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ files }, null, 2)}\n`);
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
