import { constants, lstatSync } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { pathBelow } from './path-below.ts';

/** Why a file of a content folder is not read, where it is not the system that says so. */
export type Refusal = 'LINK' | 'NOT_A_FILE' | 'TOO_LARGE' | 'CHANGED';

/** In bytes: a limit may be as high (`Limits`), and the memory of a machine has room for many of these. */
export const LARGEST = 10_000_000;

/** So often a file is read that somebody writes meanwhile. */
const ATTEMPTS = 3;

/**
 * The bytes of a file of a folder, all of one moment. A link is followed inside the folder: what it names elsewhere is
 * none of the content's business, whoever put it there.
 * @param path Relative to the folder.
 * @param most In bytes: a larger file is not read.
 * @throws An error with a `code`: of the system, or a `Refusal`.
 */
export async function readInside(
  folder: string,
  path: string,
  most = Number.POSITIVE_INFINITY,
): Promise<Buffer> {
  const target = await findTarget(join(folder, path));
  if (pathBelow(await realpath(folder), target) === null) throw refuse('LINK', path);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const bytes = await readOnce(target, most);
    if (bytes) return bytes;
  }
  throw refuse('CHANGED', path);
}

/** Where a path leads, over all links. */
async function findTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    throw isLink ? refuse('LINK', path) : error;
  }
}

/** `null` where the file was written meanwhile. */
async function readOnce(target: string, most: number): Promise<Buffer | null> {
  const file = await openFile(target);
  try {
    const before = await file.stat();
    if (!before.isFile()) throw refuse('NOT_A_FILE', target);
    if (before.size > most) throw refuse('TOO_LARGE', target);
    const bytes = await file.readFile();
    const { size, mtimeMs } = await file.stat();
    return size === bytes.length && mtimeMs === before.mtimeMs ? bytes : null;
  } finally {
    await file.close();
  }
}

/** Without waiting for somebody to write to a pipe, and without following what has become a link since. */
async function openFile(target: string): Promise<FileHandle> {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  try {
    return await open(target, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  } catch (error) {
    // A socket, or a device that is not there.
    throw errorCode(error) === 'ENXIO' ? refuse('NOT_A_FILE', target) : error;
  }
}

/** The error of a file that is not read, for `tellUnreadable`. */
export function refuse(code: Refusal, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
