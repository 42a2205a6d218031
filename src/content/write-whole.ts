import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file in one step: whoever reads it meanwhile, or finds it behind a run that was killed, has the old one or
 * the new one.
 * @param options.mode Its permissions; those of new files, if it is left out.
 * @throws What the system says: an error with a `code`. The file is as it was.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { mode = null }: { mode?: number | null } = {},
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(draft, content);
    if (mode !== null) await chmod(draft, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
