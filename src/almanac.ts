import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { type Cache, openCache } from './content/cache.ts';
import { findDocuments } from './content/find-documents.ts';
import type { History } from './content/history.ts';
import { loadDocument } from './content/load-document.ts';
import { loadRedirects } from './content/load-redirects.ts';
import { loadSettings } from './content/load-settings.ts';
import { readHistory } from './content/read-history.ts';
import type { Redirect } from './content/redirect.ts';
import { Settings } from './content/settings.ts';
import { UsageError } from './content/usage-error.ts';
import { buildModel } from './model/build-model.ts';
import type { Model } from './model/model.ts';
import { Registry } from './model/registry.ts';
import { hashReader, packageDirectory } from './package.ts';
import { readFrontMatter } from './parse/identify-document.ts';
import { readDocument } from './parse/read-document.ts';
import { Reading } from './parse/reading.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary.ts';
import { mergePrograms } from './vocabulary/merge-programs.ts';
import { Programs, type Vocabulary } from './vocabulary/vocabulary.ts';

export interface ReadOptions {
  /** The content folder. */
  content: string;
  /** Where readings are kept between runs; `null` for nowhere. */
  cache: string | null;
  /** Called behind each document. */
  onProgress?: (done: number, all: number) => void;
}

/** All that a content folder says. */
export interface Almanac {
  model: Model;
  vocabulary: Vocabulary;
  settings: Settings;
  redirects: Redirect[];
  /** `null` where git knows nothing of the folder. */
  history: History | null;
  /**
   * One for each document, in order of path, and that of the redirects; those that cannot be read, or not in full,
   * have messages.
   */
  files: VFile[];
}

/**
 * The stages in order: documents are loaded, read one by one, and joined into the model.
 * @throws UsageError Where there is no such content folder, or its settings are broken.
 */
export async function readAlmanac({ content, cache, onProgress }: ReadOptions): Promise<Almanac> {
  checkFolder(content);
  const vocabulary = await loadWords(content);
  const settings = (await loadSettings(content, 'almanac.yml', Settings)) ?? Settings.parse({});
  const registry = (await loadSettings(content, 'projects.yml', Registry)) ?? [];
  const moved = await loadRedirects(content);
  const history = await readHistory(content);
  const paths = await findDocuments(content);
  const readings = cache === null ? null : openCache(join(cache, hashReader()), Reading);
  const files: VFile[] = [];
  const found: Reading[] = [];
  for (const path of paths) {
    const file = await loadDocument(content, path);
    files.push(file);
    if (!file.messages.some((message) => message.fatal))
      found.push(await readFile(file, vocabulary, readings));
    onProgress?.(files.length, paths.length);
  }
  const model = buildModel(found, { vocabulary, registry, publishEmails: settings.publishEmails });
  if (moved.file) files.push(moved.file);
  return { model, vocabulary, settings, redirects: moved.redirects, history, files };
}

/** The vocabulary that comes with Almanac, with what the content folder says of programs. */
async function loadWords(content: string): Promise<Vocabulary> {
  const vocabulary = loadVocabulary(join(packageDirectory, 'data'));
  const own = (await loadSettings(content, 'programs.yml', Programs)) ?? [];
  return { ...vocabulary, programs: mergePrograms(vocabulary.programs, own) };
}

function checkFolder(content: string): void {
  if (!existsSync(content))
    throw new UsageError(`There is no content folder "${content}": name it with --content DIR.`);
  const programs = join(content, 'programs');
  if (existsSync(programs) && statSync(programs).isDirectory()) return;
  throw new UsageError(
    `"${content}" has no folder "programs", which holds the idea lists: name another one with --content DIR.`,
  );
}

async function readFile(file: VFile, vocabulary: Vocabulary, cache: Cache<Reading> | null): Promise<Reading> {
  const { matter, problems } = readFrontMatter(file.data.matter);
  for (const problem of problems) {
    const message = file.message(problem, {
      place: { line: 1, column: 1 },
      source: 'almanac',
      ruleId: 'front-matter',
    });
    message.note = 'The key is passed over: correct or delete it.';
  }
  const text = String(file);
  const key = [JSON.stringify(vocabulary), file.path, text];
  const kept = await cache?.read(key);
  const reading = kept ?? readDocument({ path: file.path, text, matter }, vocabulary);
  if (!kept) await cache?.write(key, reading);
  if (reading.problem !== null) {
    const message = file.message(reading.problem, {
      place: { line: 1, column: 1 },
      source: 'almanac',
      ruleId: 'too-deep',
    });
    message.fatal = true;
    message.note = 'Take out levels of nesting.';
  }
  reportLostIdeas(reading, file);
  return reading;
}

/**
 * Ideas are published with their term: a document without a program or a year has none to publish them with. A README
 * above the years is of the program itself, and may have an idea as an example.
 */
function reportLostIdeas({ identity, ideas }: Reading, file: VFile): void {
  const [first] = ideas;
  const isReadme = file.stem?.toLowerCase() === 'readme';
  if (first === undefined || isReadme || (identity.program !== null && identity.year !== null)) return;
  const message = file.message('Unexpected ideas, expected a year in the path of the document', {
    place: first.title.place,
    source: 'almanac',
    ruleId: 'no-term',
  });
  message.note =
    'They are passed over: name the document after its year, such as `2026.md`, or say `year` in its front matter.';
}
