import { constants } from 'node:fs';
import { access, chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../content/usage-error.ts';

export interface Replacement {
  /** What the file has now, and what it is to have: both without a byte order mark. */
  before: string;
  after: string;
}

/**
 * Writes a text over that of a file, in one step: whoever reads the file meanwhile gets the one or the other. Its
 * mode and its byte order mark stay; a link stays a link.
 * @throws UsageError Where it may not be written, or somebody else has just done so.
 */
export async function replaceText(path: string, { before, after }: Replacement): Promise<void> {
  let draft: string | null = null;
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const { mode } = await stat(target);
    const text = await readFile(target, 'utf8');
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    if (text !== mark + before) throw new UsageError(`"${path}" has just been changed: try again.`);
    draft = join(dirname(target), `.${basename(target)}.${process.pid}`);
    await writeFile(draft, mark + after);
    await chmod(draft, mode & 0o7777);
    await rename(draft, target);
  } catch (error) {
    if (draft !== null) await rm(draft, { force: true });
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`Cannot write to "${path}" (${reason}).`);
  }
}
