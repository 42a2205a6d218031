import type { VFile } from 'vfile';
import type { z } from 'zod';
import { type CheckOptions, checkDocument } from './check/check-document.ts';
import { type Problem, toFailure } from './check/problem.ts';
import { type ReadMany, readHere } from './check/read-many.ts';
import { openCache } from './content/cache.ts';
import type { ContentFolder } from './content/content-folder.ts';
import type { History } from './content/history.ts';
import { isDocument } from './content/is-document.ts';
import { loadDocument } from './content/load-document.ts';
import { loadRedirects } from './content/load-redirects.ts';
import { loadSettings } from './content/load-settings.ts';
import type { Redirect } from './content/redirect.ts';
import { Settings } from './content/settings.ts';
import { UsageError } from './content/usage-error.ts';
import type { ModelMemory } from './model/memory.ts';
import type { Model } from './model/model.ts';
import { Registry } from './model/registry.ts';
import { packageDirectory } from './package.ts';
import { findExcess } from './parse/find-excess.ts';
import type { SourceDocument } from './parse/read-document.ts';
import { Reading } from './parse/reading.ts';
import {
  buildCheckedDocument,
  type CheckedDocument,
  type Parse,
  parseAnew,
} from './rules/checked-document.ts';
import type { RuleId } from './rules/rule-ids.ts';
import { buildSurroundings, type Surroundings } from './rules/surroundings.ts';
import type { Limits } from './vocabulary/limits.ts';
import { loadWords } from './vocabulary/load-words.ts';
import { mergeLimits } from './vocabulary/merge-limits.ts';
import { mergePrograms } from './vocabulary/merge-programs.ts';
import { Programs, type Vocabulary } from './vocabulary/vocabulary.ts';

export interface ReadOptions {
  content: ContentFolder;
  /** Where this reader keeps what it read between runs; `null` for nowhere. */
  cache: string | null;
  /** The vocabulary that comes with Almanac, where somebody has loaded it. */
  words?: Vocabulary;
  /** What an earlier run made of documents, by path: those that say the same are not read again. */
  known?: ReadonlyMap<string, CheckedDocument>;
  /** Called for each settings file that is broken, which then counts as not there; without it, the error is thrown. */
  onBroken?: (path: string, error: UsageError) => void;
  /** What is remembered of models before; nothing, if it is left out. */
  memory?: ModelMemory;
  /** Reads documents; `readHere`, if it is left out. */
  readMany?: ReadMany;
  /** Parses documents of which a reading was kept, when their trees are asked for. */
  parse?: Parse;
  /** Called behind each document that is read. */
  onProgress?: (done: number, all: number) => void;
  /** Called when all documents have been read, before they are joined. */
  onReadAll?: (documents: readonly CheckedDocument[]) => void;
}

/** What the documents of a content folder say, each for itself: enough to check them. */
export interface Documents {
  /** All documents that could be opened, with what they say. */
  documents: CheckedDocument[];
  /** What rules may ask of the content around a document. */
  surroundings: Surroundings;
  vocabulary: Vocabulary;
  settings: Settings;
  redirects: Redirect[];
  /** One for each document, in order of path, and that of the redirects; those that cannot be opened have messages. */
  files: VFile[];
}

/** All that a content folder says. Files that cannot be read in full have messages, too. */
export interface Almanac extends Documents {
  model: Model;
  /** `null` where git knows nothing of the folder. */
  history: History | null;
}

/** The rules that tell of what a document says and no page does: every command reports them. */
const PASSED_OVER: readonly RuleId[] = ['front-matter', 'too-large', 'too-deep', 'no-term'];

/**
 * The stages in order: documents are loaded, read one by one, and joined into the model.
 * @throws UsageError Where settings of the folder are broken.
 */
export async function readAlmanac(options: ReadOptions): Promise<Almanac> {
  // Git runs meanwhile.
  const history = options.content.history();
  const read = await readDocuments(options);
  const { documents, surroundings, vocabulary, settings, files } = read;
  const opened = new Map(documents.map((document) => [document.path, document]));
  for (const { path, messages } of files) {
    const document = opened.get(path);
    if (document)
      messages.push(...checkDocument(document, surroundings, { today: null, site: '/', rules: PASSED_OVER }));
  }
  // Whoever checks documents needs no model: it is loaded where it is built.
  const { buildModel } = await import('./model/build-model.ts');
  const { publishEmails } = settings;
  const readings = documents.map(({ reading }) => reading);
  const model = buildModel(readings, {
    vocabulary,
    registry: surroundings.registry,
    identified: surroundings,
    publishEmails,
    ...(options.memory && { memory: options.memory }),
  });
  return { ...read, model, history: await history };
}

/**
 * The first stages: documents are loaded and read one by one.
 * @throws UsageError Where settings of the folder are broken.
 */
export async function readDocuments(options: ReadOptions): Promise<Documents> {
  const {
    content,
    cache,
    known = new Map(),
    readMany = readHere,
    parse = parseAnew,
    onProgress,
    onReadAll,
  } = options;
  const load = buildLoader(options);
  const words = options.words ?? loadWords(packageDirectory);
  const programs = mergePrograms(words.programs, (await load('programs.yml', Programs)) ?? []);
  const settings = (await load('almanac.yml', Settings)) ?? Settings.parse({});
  const limits = mergeLimits(words.limits, settings.limits);
  const vocabulary = { ...words, programs, limits };
  const all = await content.list();
  const found = [...all].filter(isDocument).sort();
  const files: VFile[] = [];
  // One by one: a system opens only so many files at a time.
  for (const path of found) files.push(await loadDocument(content, path, limits));
  const opened = files.filter(({ messages }) => !messages.some((message) => message.fatal));
  const store = openStore(cache, vocabulary);
  const recalled = await recall(opened, { store, known, parse, limits });
  const unread = opened.filter(({ path }) => !recalled.has(path));
  const pending = readFiles(unread, {
    store,
    readMany,
    vocabulary,
    onFile: (done) => onProgress?.(files.length - unread.length + done, files.length),
  });
  // Threads may read: this one has time meanwhile.
  const others = Promise.all([load('projects.yml', Registry), loadRedirects(content)]);
  others.catch(() => undefined);
  const read = new Map([...recalled, ...(await pending)]);
  const [registry, moved] = await others;
  const documents = opened.flatMap(({ path }) => read.get(path) ?? []);
  onReadAll?.(documents);
  const said = documents.map(({ reading }) => reading);
  const surroundings = buildSurroundings(said, { vocabulary, registry: registry ?? [], files: all });
  if (moved.file) files.push(moved.file);
  return { documents, surroundings, vocabulary, settings, redirects: moved.redirects, files };
}

/** A document with its problems. */
export interface CheckedFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** Empty where it could not be opened. */
  text: string;
  /** `null` where it could not be opened. */
  reading: Reading | null;
  problems: Problem[];
}

/** All documents of a content with their problems, in order of path: those that cannot be opened have one. */
export function checkAlmanac(
  { files, documents, surroundings }: Pick<Documents, 'files' | 'documents' | 'surroundings'>,
  options: CheckOptions,
): CheckedFile[] {
  const opened = new Map(documents.map((document) => [document.path, document]));
  return files.flatMap(({ path, messages }): CheckedFile[] => {
    const document = opened.get(path);
    if (document) {
      const problems = checkDocument(document, surroundings, options);
      return [{ path, text: document.text, reading: document.reading, problems }];
    }
    const failures = messages.map(toFailure);
    return failures.length > 0 ? [{ path, text: '', reading: null, problems: failures }] : [];
  });
}

/** Loads settings files; `null` where there is none, or nobody is to be stopped by a broken one. */
function buildLoader({ content, cache, onBroken }: ReadOptions) {
  return async <T>(path: string, schema: z.ZodType<T>): Promise<T | null> => {
    try {
      const kept = cache === null ? null : openCache(cache, schema);
      return await loadSettings(content, path, { schema, cache: kept });
    } catch (error) {
      if (!onBroken || !(error instanceof UsageError)) throw error;
      onBroken(path, error);
      return null;
    }
  };
}

/** Where readings are kept between runs. */
interface Store {
  load(document: SourceDocument): Promise<Reading | null>;
  save(document: SourceDocument, reading: Reading): Promise<void>;
}

function openStore(cache: string | null, vocabulary: Vocabulary): Store {
  const kept = cache === null ? null : openCache(cache, Reading);
  const words = JSON.stringify(vocabulary);
  return {
    load: async ({ path, text }) => (await kept?.read([words, path, text])) ?? null,
    save: async ({ path, text }, reading) => kept?.write([words, path, text], reading),
  };
}

interface RecallOptions {
  store: Store;
  known: NonNullable<ReadOptions['known']>;
  parse: Parse;
  limits: Limits;
}

/** What earlier runs made of documents, by path. */
async function recall(
  files: readonly VFile[],
  { store, known, parse, limits }: RecallOptions,
): Promise<Map<string, CheckedDocument>> {
  const documents = new Map<string, CheckedDocument>();
  for (const file of files) {
    const { path } = file;
    const text = String(file);
    const before = known.get(path);
    // What could not be read may be within the limits of today, and the other way round.
    if (before?.text === text && before.reading.isReadable && findExcess(text, limits) === null) {
      documents.set(path, before);
      continue;
    }
    const reading = await store.load({ path, text });
    if (reading) documents.set(path, buildCheckedDocument(text, reading, { parse }));
  }
  return documents;
}

interface FilesOptions {
  store: Store;
  readMany: ReadMany;
  vocabulary: Vocabulary;
  /** Called behind each document, with how many there are by then. */
  onFile(done: number): void;
}

/** Reads documents and keeps what they say: that by path. Those over which the reader fails have a message. */
async function readFiles(
  files: readonly VFile[],
  { store, readMany, vocabulary, onFile }: FilesOptions,
): Promise<Map<string, CheckedDocument>> {
  const sources = new Map(files.map((file) => [file.path, { path: file.path, text: String(file) }]));
  const documents = new Map<string, CheckedDocument>();
  await readMany([...sources.values()], {
    vocabulary,
    onFail: (path, error) => {
      const file = files.find((one) => one.path === path);
      if (file) tellFault(file, error);
    },
    // A run that is cut short keeps what it has read by then.
    async onRead(document) {
      const source = sources.get(document.path);
      if (source) await store.save(source, document.reading);
      documents.set(document.path, document);
      onFile(documents.size);
    },
  });
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
