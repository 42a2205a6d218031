import type { VFile } from 'vfile';
import type { z } from 'zod';
import { type CheckOptions, checkDocument } from './check/check-document.ts';
import { type Problem, toFailure } from './check/problem.ts';
import { type Known, readKept } from './check/read-kept.ts';
import { type ReadMany, readHere } from './check/read-many.ts';
import { openCache } from './content/cache.ts';
import type { ContentFolder } from './content/content-folder.ts';
import type { History } from './content/history.ts';
import { isDocument } from './content/is-document.ts';
import { loadDocument, tellClosed } from './content/load-document.ts';
import { loadRedirects } from './content/load-redirects.ts';
import { loadSettings } from './content/load-settings.ts';
import type { Redirect } from './content/redirect.ts';
import { Settings } from './content/settings.ts';
import { UsageError } from './content/usage-error.ts';
import type { ModelMemory } from './model/memory.ts';
import type { Model } from './model/model.ts';
import { Registry } from './model/registry.ts';
import { packageDirectory } from './package.ts';
import { Reading } from './parse/reading.ts';
import { type CheckedDocument, type Parse, parseAnew } from './rules/checked-document.ts';
import type { RuleId } from './rules/rule-ids.ts';
import { buildSurroundings, type Surroundings } from './rules/surroundings.ts';
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
  /** What was made of documents before: those that say the same are not read again. */
  known?: Known | null;
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
    known = null,
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
  for (const [path, error] of (await content.closed?.()) ?? [])
    if (/^programs(?:\/|$)/.test(path)) files.push(tellClosed(content, path, error));
  const opened = files.filter(({ messages }) => !messages.some((message) => message.fatal));
  const pending = readKept(opened, {
    vocabulary,
    cache: cache === null ? null : openCache(cache, Reading),
    known,
    readMany,
    parse,
    onRead: (done) => onProgress?.(files.length - opened.length + done, files.length),
  });
  // Threads may read: this one has time meanwhile.
  const others = Promise.all([load('projects.yml', Registry), loadRedirects(content)]);
  others.catch(() => undefined);
  const read = await pending;
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
