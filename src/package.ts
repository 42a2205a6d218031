import { existsSync, readFileSync } from 'node:fs';
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

/**
 * A hash of the compiled program, with the packages that are bundled into it: what another one has kept is worth nothing.
 * @throws Where it has not been compiled.
 */
export function readProgramHash(): string {
  return readFileSync(join(packageDirectory, 'dist', 'program-hash'), 'utf8');
}

function findUp(directory: string): string {
  return existsSync(join(directory, 'package.json')) ? directory : findUp(dirname(directory));
}
