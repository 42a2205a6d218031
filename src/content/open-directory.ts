import type { ContentFolder } from './content-folder.ts';
import { findFiles } from './find-files.ts';
import { readHistory } from './read-history.ts';
import { readInside } from './read-inside.ts';

/** In bytes: a limit may be as high (`Limits`), and the memory of a machine has room for a few of these. */
const LARGEST = 100_000_000;

/** A content folder on disk. */
export function openDirectory(directory: string): ContentFolder {
  return {
    name: directory,
    list: () => findFiles(directory),
    read: (path) => readInside(directory, path, LARGEST),
    history: () => readHistory(directory),
  };
}
