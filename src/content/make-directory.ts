import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a directory and those above it, where they are not there. The `recursive` of Node.js tries without end where a
 * file system has no such thing to offer, as below `/proc`.
 * @throws What the system says: an error with a `code`.
 */
export async function makeDirectory(path: string): Promise<void> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (!existsSync(parent) && parent !== path) await makeDirectory(parent);
  try {
    await mkdir(path);
  } catch (error) {
    // Somebody else may have been quicker.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
