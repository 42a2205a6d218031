import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../content/error-code.ts';
import { pathBelow } from '../content/path-below.ts';
import { UsageError } from '../content/usage-error.ts';
import { writeWhole } from '../content/write-whole.ts';

export interface Replacement {
  /** The content folder: nothing outside of it is written. */
  content: string;
  /** What the file has now, and what it is to have: both without a byte order mark. */
  before: string;
  after: string;
}

/**
 * Writes a text over that of a file, in one step: whoever reads the file meanwhile gets the one or the other. Its
 * mode and its byte order mark stay; a link stays a link.
 * @param path Relative to the content folder.
 * @throws UsageError Where it may not be written, lies elsewhere (behind a link), or somebody else has just written it.
 */
export async function replaceText(path: string, { content, before, after }: Replacement): Promise<void> {
  const named = join(content, path);
  try {
    const target = await realpath(named);
    if (pathBelow(await realpath(content), target) === null)
      throw new UsageError(
        `"${named}" is a link that leads out of the content folder: change "${target}" itself.`,
      );
    await access(target, constants.W_OK);
    const { mode } = await stat(target);
    const text = await readFile(target, 'utf8');
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    if (text !== mark + before) throw new UsageError(`"${named}" has just been changed: try again.`);
    await writeWhole(target, mark + after, { mode: mode & 0o7777 });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = errorCode(error) ?? String(error);
    throw new UsageError(`Cannot write to "${named}" (${reason}).`);
  }
}
