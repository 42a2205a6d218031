import { dirname, join } from 'node:path';
import { isDocument } from '../content/is-document.ts';
import { pathBelow } from '../content/path-below.ts';

export interface ContentOptions {
  /** The content folder that was asked for; `null` for the ones around the documents. */
  content: string | null;
  /** What the editor has open. */
  folders: readonly string[];
  /** Whether a folder holds a folder `programs`. */
  hasPrograms: (folder: string) => boolean;
}

/** A document of a content folder. */
export interface ContentPath {
  /** The content folder. */
  directory: string;
  /** Of the document, relative to it, with forward slashes. */
  path: string;
}

/**
 * The content folder that a file is a document of: the one that was asked for; else an open folder, or the `content/`
 * in one; else the nearest folder above the file. `null` for what no command would read as a document.
 * @param file Absolute, as are all folders.
 */
export function findContent(
  file: string,
  { content, folders, hasPrograms }: ContentOptions,
): ContentPath | null {
  if (content !== null) return toDocument(file, content);
  const candidates = [
    ...folders.flatMap((folder) => [folder, join(folder, 'content')]),
    ...toAncestors(dirname(file)),
  ];
  for (const directory of candidates) {
    const found = toDocument(file, directory);
    if (found && hasPrograms(directory)) return found;
  }
  return null;
}

function toDocument(file: string, directory: string): ContentPath | null {
  const path = pathBelow(directory, file);
  return path !== null && isDocument(path) ? { directory, path } : null;
}

/** A folder and those above it, the nearest first. */
function toAncestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...toAncestors(above)];
}
