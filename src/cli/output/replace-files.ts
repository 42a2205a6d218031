import { copyFileSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../content/error-code.ts';
import { loadManifest, writeManifest } from './manifest.ts';
import { tellForeign } from './refuse-foreign.ts';

/** New files of a folder that stays. */
export interface FileReplacement {
  /** The folder that is published; it is made where there is none. */
  folder: string;
  /** Where its new files are. */
  draft: string;
  /** The paths of those, relative to the folder, with forward slashes. */
  written: readonly string[];
  /** The paths of all files that the folder is to have of ours. */
  files: readonly string[];
}

/**
 * Moves new files to their places, one by one, and removes what the run before wrote and this one has not, with the
 * folders that this leaves empty. Other files stay. All that takes room on the disk is done before the first file moves.
 * @throws UsageError Where a link of somebody else stands in the place of a folder.
 * @throws What the system says: an error with a `code`.
 */
export function replaceFiles({ folder, draft, written, files }: FileReplacement): void {
  const isOwn = buildOwnership(folder);
  const before = (loadManifest(folder) ?? []).filter((file) => isOwn(dirname(file)));
  const kept = new Set(files);
  const foreign = written.find((file) => !isOwn(dirname(file)));
  if (foreign !== undefined) throw tellForeign(join(folder, dirname(foreign)));
  prepare({ folder, draft, written, files: [...before, ...files] });
  for (const file of written) move(folder, { from: join(draft, file), to: join(folder, file) });
  for (const file of before) if (!kept.has(file)) remove(folder, file);
  writeManifest(folder, files);
}

/** Whether the way to a folder inside of another one leads over no link, which may lead anywhere. */
function buildOwnership(folder: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isOwn = (path: string): boolean => {
    if (path === '.') return true;
    const before = known.get(path);
    if (before !== undefined) return before;
    const isLink = lstatSync(join(folder, path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    const own = !isLink && isOwn(dirname(path));
    known.set(path, own);
    return own;
  };
  return isOwn;
}

/** Makes folders, and lists all files: a run that is killed behind this leaves none that the next one would not know. */
function prepare({ folder, written, files }: FileReplacement): void {
  mkdirSync(folder, { recursive: true });
  const folders = [...new Set(written.map((file) => dirname(file)))];
  try {
    for (const path of folders) mkdirSync(join(folder, path), { recursive: true });
    writeManifest(folder, files);
  } catch (error) {
    for (const path of folders) removeEmptyFolders(folder, path);
    throw error;
  }
}

function move(folder: string, { from, to }: { from: string; to: string }): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    const near = join(folder, NEAR);
    copyFileSync(from, near);
    renameSync(near, to);
  }
}

/** A file on its way from another file system. */
const NEAR = '.almanac-copy';

function remove(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  removeEmptyFolders(folder, dirname(file));
}

function removeEmptyFolders(folder: string, path: string): void {
  if (path === '.') return;
  try {
    rmdirSync(join(folder, path));
  } catch {
    return;
  }
  removeEmptyFolders(folder, dirname(path));
}
