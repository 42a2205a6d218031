import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The paths of all markdown documents of a content folder: below its `programs/`, relative to it, with forward
 * slashes, in code-unit order. Hidden files and folders are passed over.
 * @throws Where there is no folder `programs/`.
 */
export async function findDocuments(directory: string): Promise<string[]> {
  const root = join(directory, 'programs');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort();
}
