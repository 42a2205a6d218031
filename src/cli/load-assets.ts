import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDirectory } from '../package.ts';

/** What browsers load besides pages, by its name. */
export function loadAssets(): Map<string, Buffer> {
  const folder = join(packageDirectory, 'dist', 'assets');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** A short hash of each of them, by its name: a page asks anew for what has changed. */
export function hashAssets(): Record<string, string> {
  const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return Object.fromEntries([...loadAssets()].map(([name, bytes]) => [name, hash(bytes)]));
}
