/** What has changed in a content folder since a commit; paths are relative to the folder, with forward slashes. */
export interface Changes {
  /** The documents that were changed, added or renamed, by their paths now. */
  documents: ReadonlyMap<string, DocumentChange>;
  /** The documents that are gone. */
  gone: readonly FormerDocument[];
  /** The paths of all files that there were. */
  files: ReadonlySet<string>;
}

export interface DocumentChange {
  /** The lines now that were not there before; of a line that is only gone, none. */
  lines: readonly LineRange[];
  /** `null` where the document is new. */
  before: FormerDocument | null;
}

/** A document as it was. */
export interface FormerDocument {
  path: string;
  /** Without a byte order mark. */
  text: string;
}

/** Lines of a document, 1-based, both included. */
export interface LineRange {
  start: number;
  end: number;
}
