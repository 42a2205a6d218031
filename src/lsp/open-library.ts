import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathBelow } from '../content/path-below.ts';
import { type ContentPath, findContent } from './find-content.ts';
import { type Content, type OpenOptions, openContent } from './open-content.ts';
import { toFile } from './to-file.ts';

export interface LibraryOptions extends OpenOptions {
  /** The content folder that was asked for, absolute; `null` for the ones around the documents. */
  content: string | null;
  /** Called with a sentence for each settings file that is found broken: once, until it is mended. */
  onFailure: (sentence: string) => void;
}

/** The content folders of the documents that an editor shows. */
export interface Library {
  /** Says which folders the editor has open. */
  setFolders(uris: readonly string[]): void;
  /** What content folder a document is of; `null` for other files. */
  locate(uri: string): ContentPath | null;
  /** A content folder: opened the first time, the same one from then on. */
  open(directory: string): Promise<Content>;
  /** Loads the content folders that some files are of, which have changed on disk, and gives these folders. */
  reload(uris: readonly string[]): Promise<Content[]>;
}

export function openLibrary({ content, onFailure, ...options }: LibraryOptions): Library {
  let folders: string[] = [];
  const contents = new Map<string, Promise<Content>>();
  const told = new Map<string, readonly string[]>();
  const tell = ({ directory, facts }: Content): void => {
    const before = told.get(directory) ?? [];
    for (const sentence of facts.failures) if (!before.includes(sentence)) onFailure(sentence);
    told.set(directory, facts.failures);
  };
  const open = async (directory: string): Promise<Content> => {
    const opened = await openContent(directory, options);
    tell(opened);
    return opened;
  };
  return {
    setFolders: (uris) => {
      folders = uris.flatMap((uri) => toFile(uri) ?? []);
    },
    locate: (uri) => {
      const file = toFile(uri);
      if (file === null) return null;
      // The second time without symbolic links: an editor may name a file by another way than we name the folder.
      return (
        findContent(file, { content, folders, hasPrograms }) ??
        findContent(toReal(file), {
          content: content === null ? null : toReal(content),
          folders: folders.map(toReal),
          hasPrograms,
        })
      );
    },
    open: (directory) => {
      const known = contents.get(directory) ?? open(directory);
      contents.set(directory, known);
      return known;
    },
    reload: async (uris) => {
      const named = uris.flatMap((uri) => toFile(uri) ?? []);
      const files = [...named, ...named.map(toReal)];
      const changed: Content[] = [];
      for (const opening of contents.values()) {
        const opened = await opening;
        if (!files.some((file) => isInside(file, opened.directory))) continue;
        await opened.reload();
        opened.settle();
        tell(opened);
        changed.push(opened);
      }
      return changed;
    },
  };
}

/** Neither elsewhere nor hidden nor of an installed package. */
function isInside(file: string, directory: string): boolean {
  const path = pathBelow(directory, file);
  return path !== null && !/(?:^|\/)(?:\.|node_modules\/)/.test(path);
}

function hasPrograms(folder: string): boolean {
  return statSync(join(folder, 'programs'), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A path without symbolic links, as far as it exists. */
function toReal(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(toReal(above), basename(path));
  }
}
