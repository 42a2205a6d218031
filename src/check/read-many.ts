import { keepSections } from '../markdown/keep-sections.ts';
import { buildReader, type SourceDocument } from '../parse/read-document.ts';
import {
  buildCheckedDocument,
  type CheckedDocument,
  type Parse,
  parseAnew,
} from '../rules/checked-document.ts';
import { remember } from '../vocabulary/remember.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildCheckedReader } from './read-checked.ts';

export interface ReadManyOptions {
  vocabulary: Vocabulary;
  /** Takes each document when it is read, in whatever order; the next one waits for it. */
  onRead(document: CheckedDocument): Promise<void>;
}

/** Reads documents. */
export type ReadMany = (documents: readonly SourceDocument[], options: ReadManyOptions) => Promise<void>;

/** Reads documents one by one. Their syntax trees are not kept, which are many times as large as they are. */
export const readHere: ReadMany = async (documents, { vocabulary, onRead }) => {
  const read = buildReader(vocabulary);
  for (const document of documents) await onRead(buildCheckedDocument(document.text, read(document)));
};

/** The same for who will check them: the syntax trees are kept, because the rules need them, too. */
export const readForRules: ReadMany = (documents, options) => keepReader()(documents, options);

/** Reads for the rules again and again: what the reader has looked up, it knows the next time, for the same words. */
export function keepReader(parse: Parse = parseAnew): ReadMany {
  let kept: { words: string; read: ReturnType<typeof buildCheckedReader> } | null = null;
  return async (documents, { vocabulary, onRead }) => {
    const words = JSON.stringify(vocabulary);
    const { read } = kept?.words === words ? kept : { read: buildCheckedReader(vocabulary, parse) };
    kept = { words, read };
    for (const document of documents) await onRead(read(document));
  };
}

/** Parses documents again and again: of one that has changed it parses the sections that have. */
export function keepParser(): Parse {
  const parserOf = remember((_path: string) => keepSections());
  return (path, text) => parserOf(path)(text);
}
