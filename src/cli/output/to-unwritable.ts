import { pathBelow } from '../../content/path-below.ts';
import { UsageError } from '../../content/usage-error.ts';

/** What the system said of a file: its code stands first in the message. */
interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
}

/**
 * An error of writing, as whoever runs the command can put it right: a full disk, a folder that may not be written to.
 * @param name Of the output folder, as it was named.
 * @param folders The paths of those that are written to.
 * @returns `null` for all other errors.
 */
export function toUnwritable(
  error: unknown,
  name: string,
  folders: readonly string[] = [],
): UsageError | null {
  const found = findSystemError(error);
  if (found === null) return null;
  const { path } = found;
  if (path !== undefined && folders.length > 0 && !folders.some((folder) => pathBelow(folder, path) !== null))
    return null;
  const reason = found.message.split(',', 1)[0] ?? found.code;
  const way = WAYS[found.code] ?? 'name another one with --output DIR';
  return new UsageError(`Cannot write to the folder "${name}" (${reason}): ${way}.`);
}

const ROOM = 'make room there, or name another one with --output DIR';
const WAYS: Readonly<Record<string, string>> = { ENOSPC: ROOM, EDQUOT: ROOM };

/** So many errors stand in one another at the most. */
const DEPTH = 5;

/** Eleventy keeps the error behind its own as `originalError`. */
function findSystemError(error: unknown, depth = 0): SystemError | null {
  if (!(error instanceof Error) || depth > DEPTH) return null;
  if (isSystemError(error)) return error;
  const inner = 'originalError' in error ? error.originalError : error.cause;
  return findSystemError(inner, depth + 1);
}

function isSystemError(error: Error): error is SystemError {
  return 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
