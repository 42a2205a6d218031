import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { findFiles } from './find-files.ts';
import { readHistory } from './read-history.ts';

/** A content folder on disk. */
export function openDirectory(directory: string): ContentFolder {
  return {
    name: directory,
    list: () => findFiles(directory),
    read: (path) => readFile(join(directory, path)),
    history: () => readHistory(directory),
  };
}
