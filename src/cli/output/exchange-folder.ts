import {
  chmodSync,
  copyFileSync,
  type Dirent,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../content/error-code.ts';
import { tellForeign } from './refuse-foreign.ts';

export interface Exchange {
  /** The folder that is published; there may be none yet. */
  folder: string;
  /** The one that takes its place. */
  draft: string;
  /** Where the old one goes; nothing is there. */
  aside: string;
}

/**
 * Puts a folder in the place of another one with two renames, without a word to anybody between them.
 * @returns Whether it could: not where the folder is a mount point, or somebody holds it.
 * @throws What the system says: an error with a `code`. The folder is as it was.
 */
export function exchangeFolder({ folder, draft, aside }: Exchange): boolean {
  if (!existsSync(folder)) {
    renameSync(draft, folder);
    return true;
  }
  chmodSync(draft, statSync(folder).mode & 0o7777);
  try {
    renameSync(folder, aside);
  } catch (error) {
    if (/^(?:EBUSY|EXDEV|EPERM|EACCES)$/.test(errorCode(error) ?? '')) return false;
    throw error;
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    renameSync(aside, folder);
    throw error;
  }
  return true;
}

/**
 * Gives a draft what stays of a folder, as links to the same files: their times stay, and they take no room.
 * @param isKept Of a path relative to the folder, with forward slashes.
 * @throws UsageError Where the draft has something else at the place of such a file.
 */
export function carryOver(folder: string, draft: string, isKept: (path: string) => boolean): void {
  const visit = (path: string): void => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    if (entries.length === 0) makeFolder(join(draft, path), join(folder, path));
    for (const entry of entries) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inner);
      else if (isKept(inner)) carry(entry, join(folder, inner), join(draft, inner));
    }
  };
  visit('');
}

function carry(entry: Dirent, from: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else link(from, to);
  } catch (error) {
    throw /^(?:EEXIST|ENOTDIR|EISDIR)$/.test(errorCode(error) ?? '') ? tellForeign(from) : error;
  }
}

/** File systems without links, and systems that forbid them for files of others, get copies. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV|EACCES)$/.test(errorCode(error) ?? ''))
      throw error;
    const { atimeMs, mtimeMs } = lstatSync(from);
    copyFileSync(from, to);
    utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
  }
}

function makeFolder(folder: string, from: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOTDIR' ? tellForeign(from) : error;
  }
}
