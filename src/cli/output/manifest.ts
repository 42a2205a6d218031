import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { z } from 'zod';

/** Lists what a run wrote into the folder that it stands in. */
export const MANIFEST = '.almanac.json';
const Manifest = z.object({ files: z.array(z.string()) });

/**
 * The files that the run before wrote to a folder (paths relative to it, with forward slashes); `null` where there is no
 * list of them, or none that can be read.
 */
export function loadManifest(folder: string): string[] | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    return Manifest.parse(value).files.filter(isInside);
  } catch {
    return null;
  }
}

/** Lists files in their folder, in one step. */
export function writeManifest(folder: string, paths: Iterable<string>): void {
  const files = [...new Set(paths)].sort();
  const draft = join(folder, `${MANIFEST}.${process.pid}`);
  try {
    writeFileSync(draft, `${JSON.stringify({ files }, null, 2)}\n`);
    renameSync(draft, join(folder, MANIFEST));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A list that somebody edited must not lead out of its folder. */
function isInside(file: string): boolean {
  const path = normalize(file);
  return path !== '.' && path.split(sep)[0] !== '..' && !path.startsWith(sep);
}
