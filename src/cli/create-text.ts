import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../content/usage-error.ts';

/**
 * Writes a file that is not there yet, with the folders that it lies in, in one step.
 * @throws UsageError Where it cannot be written, or somebody else has just done so.
 */
export async function createText(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    try {
      await link(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`Cannot write "${path}" (${reason}).`);
  }
}
