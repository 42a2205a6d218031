import type { VFile } from 'vfile';
import type { Cache } from '../content/cache.ts';
import type { Reading } from '../parse/reading.ts';
import { buildCheckedDocument, type CheckedDocument, type Parse } from '../rules/checked-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ReadMany } from './read-many.ts';

/** What was made of documents before, with the words of then. */
export interface Known {
  documents: readonly CheckedDocument[];
  vocabulary: Vocabulary;
}

/** How documents are read, and where what was read before is. */
export interface ReadKeptOptions {
  vocabulary: Vocabulary;
  /** Where readings are kept between runs; `null` for nowhere. */
  cache: Cache<Reading> | null;
  known: Known | null;
  readMany: ReadMany;
  /** Parses documents of which a reading was kept, when their trees are asked for. */
  parse: Parse;
  /** Called behind each document that is read, with how many there are by then. */
  onRead(done: number): void;
}

/**
 * What documents say, by path: those that say the same as before, with the same words, are not read again. Those over
 * which the reader fails are not there, and have a message.
 */
export async function readKept(
  files: readonly VFile[],
  options: ReadKeptOptions,
): Promise<Map<string, CheckedDocument>> {
  const words = JSON.stringify(options.vocabulary);
  const documents = await recall(files, words, options);
  const unread = new Map(files.flatMap((file) => (documents.has(file.path) ? [] : [[file.path, file]])));
  const sources = [...unread.values()].map((file) => ({ path: file.path, text: String(file) }));
  await options.readMany(sources, {
    vocabulary: options.vocabulary,
    // A run that is cut short keeps what it has read by then.
    async onRead(document) {
      const { path, reading } = document;
      await options.cache?.write([words, path, String(unread.get(path))], reading);
      documents.set(path, document);
      options.onRead(documents.size);
    },
    onFail(path, error) {
      const file = unread.get(path);
      if (file) tellFault(file, error);
    },
  });
  return documents;
}

async function recall(
  files: readonly VFile[],
  words: string,
  { cache, known, parse }: ReadKeptOptions,
): Promise<Map<string, CheckedDocument>> {
  const isOfToday = known !== null && JSON.stringify(known.vocabulary) === words;
  const before = new Map((isOfToday ? known.documents : []).map((document) => [document.path, document]));
  const documents = new Map<string, CheckedDocument>();
  for (const file of files) {
    const { path } = file;
    const text = String(file);
    const same = before.get(path);
    if (same?.text === text) {
      documents.set(path, same);
      continue;
    }
    const reading = await cache?.read([words, path, text]);
    if (reading) documents.set(path, buildCheckedDocument(text, reading, { parse }));
  }
  return documents;
}

/** A document over which the reader fails is one of many: the others are read. */
function tellFault(file: VFile, error: unknown): void {
  const message = file.message(`Almanac fails over this document (${error})`, {
    place: { line: 1, column: 1 },
    source: 'almanac',
    ruleId: 'reader-fault',
  });
  message.fatal = true;
  message.note = 'This is a fault of Almanac: please report it, with the document.';
}
