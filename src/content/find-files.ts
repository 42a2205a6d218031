import { type Dirent, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { refuse } from './read-inside.ts';

/** What a content folder holds; paths are relative to it, with forward slashes. */
export interface FoundFiles {
  /** Of all files: documents, and what links of them may lead to. */
  files: Set<string>;
  /** Of folders that nobody looked into, with the error: links, and those that may not be read. */
  closed: Map<string, unknown>;
}

/** All files of a content folder. Hidden folders and those of installed packages are passed over. */
export async function findFiles(directory: string): Promise<FoundFiles> {
  const [files, closed] = [new Set<string>(), new Map<string, unknown>()];
  const visit = async (folder: string): Promise<void> => {
    const pathOf = (name: string): string => relative(directory, join(folder, name)).split(sep).join('/');
    for (const entry of await list(folder, (error) => closed.set(pathOf(''), error))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await visit(path);
      else if (entry.isSymbolicLink() && isFolder(path)) closed.set(pathOf(entry.name), refuse('LINK', path));
      else files.add(pathOf(entry.name));
    }
  };
  await visit(directory);
  return { files, closed };
}

/** A change of branches may take a folder away meanwhile. */
async function list(folder: string, onClosed: (error: unknown) => void): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') onClosed(error);
    return [];
  }
}

/** Whether a link leads to a folder, or nowhere under the name of one. */
function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? found.isDirectory() : extname(path) === '';
}
