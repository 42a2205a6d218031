import type { History } from './history.ts';

/** A content folder, on disk or as a commit has it. Paths are relative to it, with forward slashes. */
export interface ContentFolder {
  /** As messages name it: "content", "main:content". */
  name: string;
  /** The paths of all files, but for those of hidden folders and of installed packages. */
  list(): Promise<Set<string>>;
  /**
   * The paths of what nobody looked into, with the error: links in the place of folders, and folders that may not be
   * read. There are none, if it is left out.
   */
  closed?(): Promise<ReadonlyMap<string, unknown>>;
  /** The bytes of a file. @throws An error with a `code`, "ENOENT" where there is none: see `tellUnreadable`. */
  read(path: string): Promise<Buffer>;
  /** When documents last changed; `null` where git knows nothing of the folder. */
  history(): Promise<History | null>;
}
