import type { ContentFolder } from './content-folder.ts';
import { findFiles } from './find-files.ts';
import { readHistory } from './read-history.ts';
import { LARGEST, readInside } from './read-inside.ts';

/** A content folder on disk. */
export function openDirectory(directory: string): ContentFolder {
  return {
    name: directory,
    list: async () => (await findFiles(directory)).files,
    closed: async () => (await findFiles(directory)).closed,
    read: (path) => readInside(directory, path, LARGEST),
    history: () => readHistory(directory),
  };
}
