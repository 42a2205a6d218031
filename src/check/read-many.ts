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
  /** Takes each document over which the reader fails, which is a fault of the reader: the others are read. */
  onFail(path: string, error: unknown): void;
}

/** Reads documents. */
export type ReadMany = (documents: readonly SourceDocument[], options: ReadManyOptions) => Promise<void>;

/** Reads documents one by one. Their syntax trees are not kept, which are many times as large as they are. */
export const readHere: ReadMany = async (documents, { vocabulary, ...listener }) => {
  const read = buildReader(vocabulary);
  await readEach(documents, (document) => buildCheckedDocument(document.text, read(document)), listener);
};

/** The same for who will check them: the syntax trees are kept, because the rules need them, too. */
export const readForRules: ReadMany = (documents, options) => keepReader()(documents, options);

/** Reads for the rules again and again: what the reader has looked up, it knows the next time, for the same words. */
export function keepReader(parse: Parse = parseAnew): ReadMany {
  let kept: { words: string; read: ReturnType<typeof buildCheckedReader> } | null = null;
  return async (documents, { vocabulary, ...listener }) => {
    const words = JSON.stringify(vocabulary);
    const { read } = kept?.words === words ? kept : { read: buildCheckedReader(vocabulary, parse) };
    kept = { words, read };
    await readEach(documents, read, listener);
  };
}

async function readEach(
  documents: readonly SourceDocument[],
  read: (document: SourceDocument) => CheckedDocument,
  { onRead, onFail }: Pick<ReadManyOptions, 'onRead' | 'onFail'>,
): Promise<void> {
  for (const document of documents) {
    let checked: CheckedDocument | null = null;
    try {
      checked = read(document);
    } catch (error) {
      onFail(document.path, error);
    }
    if (checked) await onRead(checked);
  }
}

/** Parses documents again and again: of one that has changed it parses the sections that have. */
export function keepParser(): Parse {
  const parserOf = remember((_path: string) => keepSections());
  return (path, text) => parserOf(path)(text);
}
