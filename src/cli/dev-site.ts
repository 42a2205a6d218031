import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Almanac, type CheckedFile, checkAlmanac, readAlmanac } from '../almanac.ts';
import { keepParser, keepReader } from '../check/read-many.ts';
import { openDirectory } from '../content/open-directory.ts';
import { UsageError } from '../content/usage-error.ts';
import { openMemory } from '../model/memory.ts';
import { buildIdeaPages, buildSite } from '../site/build-site.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { toCount } from '../site/text/to-count.ts';
import { findIntact, openRecords } from './build-record.ts';
import { findCache } from './find-cache.ts';
import { findUnread, toDocumentProblem } from './find-unread.ts';
import { keepRendered } from './keep-rendered.ts';
import { loadManual } from './load-manual.ts';
import { openContent } from './open-content.ts';
import type { CommandOptions } from './options.ts';
import type { Output } from './output/open-output.ts';
import { toUnwritable } from './output/to-unwritable.ts';
import type { SitePrint } from './print-of.ts';
import { tellCount, tellNews } from './tell-problems.ts';
import { readToday } from './today.ts';
import { writeIdeas } from './write-ideas.ts';
import { writeSite } from './write-site.ts';

/** A site that is written again and again; each call gives the paths of the pages that it wrote. */
export interface DevSite {
  /**
   * Writes the site; when there is one, the pages of the ideas that have changed, which somebody is waiting for. Of
   * settings that are broken, and of a disk that is full, it tells then, and writes nothing.
   */
  write(): Promise<string[]>;
  /** Writes all else that has changed, with the problems of what was saved. */
  finish(): Promise<string[]>;
  /**
   * Looks for problems in all documents, which takes its time, and puts them on their pages; a writing or a check that
   * begins meanwhile ends it.
   */
  check(): Promise<string[]>;
  /** Waits for what is being written. */
  settle(): Promise<void>;
}

export interface DevSiteOptions {
  /** Where the site is published. */
  output: Output;
  /** Says something to who runs the command. */
  tell(text: string): void;
}

/** What the last writing left behind. */
interface State {
  almanac: Almanac;
  print: SitePrint;
  checks: Checks | null;
}

/** The problems of all documents, as they were at some time. */
interface Checks {
  almanac: Almanac;
  files: readonly CheckedFile[];
}

/** The site of a content folder while people write its documents. */
export function buildDevSite(options: CommandOptions, { output, tell }: DevSiteOptions): DevSite {
  const { pathPrefix, url } = options;
  const cache = findCache(options);
  const rendered = keepRendered();
  const memory = openMemory();
  const parse = keepParser();
  const readMany = keepReader(parse);
  const rulePages = loadManual();
  let last: State | null = null;

  const optionsOf = (almanac: Almanac, checks: Checks | null): SiteOptions => {
    const problems = (checks?.files ?? []).flatMap((file) =>
      file.problems.map((problem) => toDocumentProblem(file.path, problem)),
    );
    const unread = findUnread(almanac.files);
    const { render } = rendered;
    return { ...almanac, rulePages, problems, unread, render, pathPrefix, url };
  };

  const check = (almanac: Almanac, files = almanac.files): CheckedFile[] =>
    checkAlmanac({ ...almanac, files }, { today: readToday(), site: pathPrefix });

  const read = async (): Promise<Almanac> => {
    const content = await openContent(options);
    // What git says is asked again when nobody waits.
    const history = last ? async () => last?.almanac.history ?? null : content.history;
    return readAlmanac({
      content: { ...content, history },
      cache,
      known: last?.almanac ?? null,
      memory,
      readMany,
      parse,
    });
  };

  const writeAll = async (almanac: Almanac, checks: Checks | null): Promise<string[]> => {
    rendered.next();
    const known = last?.print ?? (await findBuilt());
    const site = buildSite(almanac.model, optionsOf(almanac, checks));
    const { written, print } = await writeSite({ site, output, known, quiet: true });
    last = { almanac, print, checks };
    return written.filter((path) => path.endsWith('.html'));
  };

  /** What an earlier `almanac build` left in the folder need not be written again. */
  const findBuilt = async (): Promise<SitePrint> => {
    const record = await openRecords(options, output.folder).load();
    return record ? findIntact(output.folder, record) : new Map();
  };

  const writeChanged = async (almanac: Almanac, { checks, print, ...before }: State): Promise<string[]> => {
    const isChanged = compareIdeas(before.almanac, almanac);
    const pages = buildIdeaPages(almanac.model, optionsOf(almanac, checks));
    const changed = pages.filter((page) => isChanged(page.url));
    const written = await writeIdeas({ pages: changed, output, known: print });
    last = { almanac, checks, print: new Map([...print, ...written]) };
    return [...written.keys()];
  };

  const write = async (): Promise<string[]> => {
    const start = performance.now();
    const almanac = await read();
    const written = await (last ? writeChanged(almanac, last) : writeAll(almanac, null));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    tell(`Wrote ${toCount(written.length, 'page')} to ${output.name} in ${seconds} s.`);
    return written;
  };

  const finish = async (): Promise<string[]> => {
    if (!last) return [];
    const { checks } = last;
    const almanac = { ...last.almanac, history: await openDirectory(options.content).history() };
    const files = checks && checkChanged(almanac, checks, check);
    if (checks && files) tellNews(checks.files, files, tell);
    const written = await writeAll(almanac, files && { almanac, files });
    if (written.length > 0) tell(`Wrote ${toCount(written.length, 'further page')}.`);
    return written;
  };

  const writeChecks = async (checks: Checks): Promise<string[]> => {
    if (last?.almanac !== checks.almanac) return [];
    if (last.checks) tellNews(last.checks.files, checks.files, tell);
    else tellCount(checks.files, tell);
    return writeAll(checks.almanac, checks);
  };

  /** What somebody can put right while the site is served is no reason to end. */
  const survive = (error: unknown): string[] => {
    const problem = toUnwritable(error, output.name, [output.folder, output.draft]) ?? error;
    if (!last || !(problem instanceof UsageError)) throw problem;
    tell(`almanac: ${problem.message}`);
    return [];
  };

  // Two writings at a time would write over each other.
  let queue: Promise<string[]> = Promise.resolve([]);
  const enqueue = (job: () => Promise<string[]>): Promise<string[]> => {
    queue = queue.then(job).catch(survive);
    return queue;
  };
  let rounds = 0;
  return {
    write: () => enqueue(write),
    finish: () => enqueue(finish),
    async check() {
      rounds += 1;
      const round = rounds;
      const almanac = last?.almanac;
      if (!almanac) return [];
      const files: CheckedFile[] = [];
      for (const file of almanac.files) {
        // All documents take seconds: between two of them a save and the server have their turn.
        await setImmediate();
        if (round !== rounds || last?.almanac !== almanac) return [];
        files.push(...check(almanac, [file]));
      }
      return enqueue(() => writeChecks({ almanac, files }));
    },
    async settle() {
      rounds += 1;
      await queue;
    },
  };
}

/** Whether the idea of a page is new or says something else than before. */
function compareIdeas(before: Almanac, after: Almanac): (url: string) => boolean {
  const [old, now] = [before, after].map(({ model }) => new Map(model.ideas.map((idea) => [idea.url, idea])));
  return (url) => !isDeepStrictEqual(old?.get(url), now?.get(url));
}

/** The problems of documents that are as they were before, and of all others anew. */
function checkChanged(
  almanac: Almanac,
  before: Checks,
  check: (almanac: Almanac, files: Almanac['files']) => CheckedFile[],
): CheckedFile[] {
  const same = new Set(before.almanac.documents);
  const kept = new Set(almanac.documents.filter((document) => same.has(document)).map(({ path }) => path));
  const known = new Map(before.files.map((file) => [file.path, file]));
  return almanac.files.flatMap((file) =>
    kept.has(file.path) ? (known.get(file.path) ?? []) : check(almanac, [file]),
  );
}
