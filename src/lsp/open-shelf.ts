import { setImmediate } from 'node:timers/promises';
import { readChecked } from '../check/read-checked.ts';
import type { Cache } from '../content/cache.ts';
import { loadDocument } from '../content/load-document.ts';
import { openDirectory } from '../content/open-directory.ts';
import type { Reading } from '../parse/reading.ts';
import { buildCheckedDocument, type CheckedDocument } from '../rules/checked-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** The documents of a content folder: those that are open in the editor with their text there. */
export interface Shelf {
  /** From now on a document counts with this text; with `null`, as it is on disk. */
  put(path: string, text: string | null): void;
  /** `null` for a document that there is not, or that cannot be opened. */
  read(path: string, vocabulary: Vocabulary): CheckedDocument | null;
  /** What a document said when it was last read: its text may be another one by now. */
  lastReading(path: string): Reading | null;
  /** What all of them say. */
  readAll(vocabulary: Vocabulary): Reading[];
  /** Those that are open in the editor. */
  openPaths(): Iterable<string>;
  /** Loads documents from disk: all that there are. */
  load(paths: readonly string[], vocabulary: Vocabulary): Promise<void>;
}

/**
 * A shelf for the documents of a folder. None is read twice with the same text and the same vocabulary.
 * @param cache Where readings are kept between runs; `null` for nowhere.
 */
export function openShelf(directory: string, cache: Cache<Reading> | null): Shelf {
  const folder = openDirectory(directory);
  const onDisk = new Map<string, string>();
  const inEditor = new Map<string, string>();
  const known = new Map<string, { text: string; vocabulary: Vocabulary; document: CheckedDocument }>();

  const isKnown = (path: string, text: string, vocabulary: Vocabulary): boolean =>
    known.get(path)?.text === text && known.get(path)?.vocabulary === vocabulary;
  const read = (path: string, vocabulary: Vocabulary): CheckedDocument | null => {
    const text = inEditor.get(path) ?? onDisk.get(path);
    if (text === undefined) return null;
    if (!isKnown(path, text, vocabulary))
      known.set(path, { text, vocabulary, document: readChecked({ path, text }, vocabulary) });
    return known.get(path)?.document ?? null;
  };
  const loadOne = async (path: string, vocabulary: Vocabulary): Promise<void> => {
    const file = await loadDocument(folder, path, vocabulary.limits);
    const text = String(file);
    if (file.messages.length > 0) onDisk.delete(path);
    else onDisk.set(path, text);
    if (file.messages.length > 0 || inEditor.has(path) || isKnown(path, text, vocabulary)) return;
    const reading = await readCached({ path, text }, vocabulary, cache);
    known.set(path, { text, vocabulary, document: buildCheckedDocument(text, reading) });
  };
  return {
    put: (path, text) => {
      if (text === null) inEditor.delete(path);
      else inEditor.set(path, text);
    },
    read,
    lastReading: (path) => known.get(path)?.document.reading ?? null,
    readAll: (vocabulary) =>
      [...new Set([...onDisk.keys(), ...inEditor.keys()])].flatMap(
        (path) => read(path, vocabulary)?.reading ?? [],
      ),
    openPaths: () => inEditor.keys(),
    load: async (paths, vocabulary) => {
      for (const path of onDisk.keys()) if (!paths.includes(path)) onDisk.delete(path);
      for (const path of paths) await loadOne(path, vocabulary);
    },
  };
}

/** Reads a document, or takes what an earlier run read; in between, others have their turn. */
async function readCached(
  source: { path: string; text: string },
  vocabulary: Vocabulary,
  cache: Cache<Reading> | null,
): Promise<Reading> {
  await setImmediate();
  const key = [JSON.stringify(vocabulary), source.path, source.text];
  const kept = await cache?.read(key);
  if (kept) return kept;
  const { reading } = readChecked(source, vocabulary);
  await cache?.write(key, reading);
  return reading;
}
