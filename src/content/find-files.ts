import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * The paths of all files of a content folder, relative to it, with forward slashes: documents, and what links of them
 * may lead to. Hidden folders and those of installed packages are passed over.
 */
export async function findFiles(directory: string): Promise<Set<string>> {
  const paths = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await list(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await visit(path);
      else paths.add(relative(directory, path).split(sep).join('/'));
    }
  };
  await visit(directory);
  return paths;
}

/** A change of branches may take a folder away meanwhile. */
async function list(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
