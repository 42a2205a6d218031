import { readChecked } from '../check/read-checked.ts';
import type { Cache } from '../content/cache.ts';
import { findFiles } from '../content/find-files.ts';
import { isDocument } from '../content/is-document.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import type { Reading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { buildSurroundings, type Surroundings } from '../rules/surroundings.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Facts, loadFacts } from './load-facts.ts';
import { openShelf } from './open-shelf.ts';
import { remember } from './remember.ts';

/** A content folder, with the documents that are open in the editor. */
export interface Content {
  readonly directory: string;
  readonly facts: Facts;
  /** From now on a document counts with this text. */
  put(path: string, text: string): void;
  /** From now on it counts as it is on disk. */
  release(path: string): Promise<void>;
  /** Loads what is on disk; what has not changed is not read again. */
  reload(): Promise<void>;
  /** `null` for a document that there is not, or that cannot be opened. */
  document(path: string): CheckedDocument | null;
  /** What it said when it was last read: its text may be another one by now. */
  lastReading(path: string): Reading | null;
  surroundings(): Surroundings;
  /** A document if it had another text, with the surroundings that this would make. */
  imagine(path: string, text: string): { document: CheckedDocument; surroundings: Surroundings };
  /** What all documents together said at the last `settle`: to join them takes longer than a key press may. */
  knowledge(): { model: Model; surroundings: Surroundings };
  settle(): void;
}

export interface OpenOptions {
  /** The one that comes with Almanac. */
  vocabulary: Vocabulary;
  /** Where readings are kept between runs; `null` for nowhere. */
  cache: Cache<Reading> | null;
}

/** Opens a content folder. */
export async function openContent(directory: string, options: OpenOptions): Promise<Content> {
  let facts = await loadFacts(directory, options.vocabulary, null);
  let files: ReadonlySet<string> = new Set();
  let settled: Around | null = null;
  let last = Promise.resolve();
  const shelf = openShelf(directory, options.cache);
  const surroundings = remember(surround);
  const know = remember((...around: Around) => ({
    model: join(...around),
    surroundings: surround(...around),
  }));

  const allFiles = remember((of: ReadonlySet<string>, ...open: string[]) => new Set([...of, ...open]));
  const look = (): Around => {
    const paths = allFiles(files, ...shelf.openPaths());
    return [facts, paths, ...shelf.readAll(facts.vocabulary)];
  };
  const load = async (): Promise<void> => {
    const { vocabulary, ...next } = await loadFacts(directory, options.vocabulary, facts);
    const found = await findFiles(directory).then(
      ({ files }) => files,
      () => new Set<string>(),
    );
    await shelf.load([...found].filter(isDocument).sort(), vocabulary);
    files = found;
    facts = { vocabulary, ...next };
  };
  // One after the other, so that what is loaded last is the newest.
  const reload = (): Promise<void> => {
    const turn = last.then(load);
    last = turn.catch(() => undefined);
    return turn;
  };
  await reload();
  return {
    directory,
    get facts() {
      return facts;
    },
    put: shelf.put,
    release: (path) => {
      shelf.put(path, null);
      return reload();
    },
    reload,
    document: (path) => shelf.read(path, facts.vocabulary),
    lastReading: shelf.lastReading,
    surroundings: () => surroundings(...look()),
    imagine: (path, text) => {
      const other = readChecked({ path, text }, facts.vocabulary);
      const [, paths, ...readings] = look();
      const all = readings.map((reading) => (reading.path === path ? other.reading : reading));
      return { document: other, surroundings: surround(facts, paths, ...all) };
    },
    knowledge: () => {
      settled ??= look();
      return know(...settled);
    },
    settle: () => {
      settled = null;
    },
  };
}

/** All that the surroundings of a document are made of. */
type Around = [facts: Facts, files: ReadonlySet<string>, ...readings: Reading[]];

function surround(facts: Facts, files: ReadonlySet<string>, ...readings: Reading[]): Surroundings {
  return buildSurroundings(readings, { ...facts, files });
}

function join(facts: Facts, _files: ReadonlySet<string>, ...readings: Reading[]): Model {
  return buildModel(readings, { ...facts, publishEmails: false });
}
