import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Almanac's own folder: the nearest one above this module with a `package.json`. */
export const packageDirectory = findUp(dirname(fileURLToPath(import.meta.url)));

/** The version in `package.json`. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '';
}

/** A hash of the code that reads documents and settings: what other code has read is worth nothing. */
export function hashReader(): string {
  const hash = createHash('sha256').update(readVersion());
  const here = dirname(fileURLToPath(import.meta.url));
  for (const room of ['content', 'markdown', 'model', 'parse', 'vocabulary'])
    for (const name of readdirSync(join(here, room)).sort())
      hash.update(readFileSync(join(here, room, name)));
  return hash.digest('hex').slice(0, 16);
}

function findUp(directory: string): string {
  return existsSync(join(directory, 'package.json')) ? directory : findUp(dirname(directory));
}
