import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../content/error-code.ts';
import { loadManifest, MANIFEST } from './manifest.ts';
import { tellForeign } from './refuse-foreign.ts';

/** Two folders of which one takes the place of the other. */
export interface Exchange {
  /** The folder that is published; there may be none yet. */
  folder: string;
  /** The one that takes its place. */
  draft: string;
  /** Where the old one goes; nothing is there. */
  aside: string;
}

/**
 * Puts a folder in the place of another one with two renames, and does nothing else between them.
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
 * Whether a draft can have all that others keep in a folder: some files directly in it, of the owner of both. Folders of
 * theirs may have anything inside, such as a mount.
 */
export function isExchangeable(folder: string, draft: string): boolean {
  const [own, other] = [statSync(draft), statSync(folder)];
  if (own.uid !== other.uid || own.gid !== other.gid) return false;
  const ours = new Set(loadManifest(folder));
  const folders = new Set([...ours].flatMap(foldersOf));
  return readdirSync(folder, { recursive: true, withFileTypes: true }).every((entry) => {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (entry.isDirectory()) return folders.has(path);
    if (!entry.isFile()) return false;
    return ours.has(path) || (!path.includes('/') && lstatSync(join(folder, path)).uid === own.uid);
  });
}

/** "a/b/c.html" lies in "a" and "a/b". */
function foldersOf(path: string): string[] {
  const parent = dirname(path);
  return parent === '.' ? [] : [parent, ...foldersOf(parent)];
}

/**
 * Gives a draft what stays of a folder, as links to the same files: their times stay, and they take no room.
 * @param kept The paths of our own files that stay, relative to the folder; those of others stay in any case.
 * @throws UsageError Where the draft has something else at the place of a file of somebody else.
 */
export function carryOver(folder: string, draft: string, kept: readonly string[]): void {
  const ours = new Set([MANIFEST, ...(loadManifest(folder) ?? [])]);
  const foreign = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !ours.has(entry.name) ? [entry.name] : [],
  );
  const made = new Set<string>();
  for (const path of [...kept, ...foreign]) {
    const [from, to] = [join(folder, path), join(draft, path)];
    if (foreign.length > 0 && existsSync(to)) throw tellForeign(from);
    const parent = dirname(to);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    link(from, to);
  }
}

/** File systems without links get copies. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(errorCode(error) ?? '')) throw error;
    const { atimeMs, mtimeMs } = lstatSync(from);
    copyFileSync(from, to);
    utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
  }
}
