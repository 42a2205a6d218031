import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../content/error-code.ts';
import { makeDirectory } from '../content/make-directory.ts';
import { UsageError } from '../content/usage-error.ts';

/**
 * Writes a file that is not there yet, with the folders that it lies in.
 * @throws UsageError Where it cannot be written, or somebody else has just done so.
 */
export async function createText(path: string, text: string): Promise<void> {
  try {
    await makeDirectory(dirname(path));
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    throw new UsageError(`Cannot write "${path}" (${reason}).`);
  }
}
