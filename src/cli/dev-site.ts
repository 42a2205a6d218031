import { setImmediate } from 'node:timers/promises';
import { type Almanac, type CheckedFile, checkAlmanac, readAlmanac, readForRules } from '../almanac.ts';
import { severityOf } from '../check/problem.ts';
import { UsageError } from '../content/usage-error.ts';
import { buildSite } from '../site/build-site.ts';
import type { DocumentProblem } from '../site/problems/document-problem.ts';
import { toCount } from '../site/text/to-count.ts';
import { findCache } from './find-cache.ts';
import { keepRendered } from './keep-rendered.ts';
import { loadManual } from './load-manual.ts';
import { openContent } from './open-content.ts';
import type { CommandOptions } from './options.ts';
import type { SitePrint } from './print-of.ts';
import { reportMessages } from './report-messages.ts';
import { readToday } from './today.ts';
import { writeSite } from './write-site.ts';

/** A site that is written again and again; each call gives the paths of the pages that it wrote. */
export interface DevSite {
  /** Writes what has changed since the last time; of settings that are broken it tells, and writes nothing. */
  write(): Promise<string[]>;
  /**
   * Looks for problems in all documents, which takes its time, and puts them on their pages; a writing or a check that
   * begins meanwhile ends it. A writing by itself looks at what was saved alone.
   */
  check(): Promise<string[]>;
}

export interface DevSiteOptions {
  /** The folder to write to. */
  output: string;
  /** Says something to who runs the command. */
  tell(text: string): void;
}

/** What the last writing left behind. */
interface State {
  almanac: Almanac;
  print: SitePrint;
  /** `null` before the first check. */
  checked: CheckedFile[] | null;
}

/** The site of a content folder while people write its documents. */
export function buildDevSite(options: CommandOptions, { output, tell }: DevSiteOptions): DevSite {
  const { pathPrefix, url } = options;
  const kept = findCache(options);
  const rendered = keepRendered();
  const rulePages = loadManual();
  let last: State | null = null;

  const writeAlmanac = async (almanac: Almanac, checked: CheckedFile[] | null): Promise<string[]> => {
    const { model, ...rest } = almanac;
    const problems = (checked ?? []).flatMap(toDocumentProblems);
    rendered.next();
    const site = buildSite(model, {
      ...rest,
      rulePages,
      problems,
      render: rendered.render,
      pathPrefix,
      url,
    });
    const { written, print } = await writeSite({
      site,
      output,
      known: last?.print ?? new Map(),
      quiet: true,
    });
    last = { almanac, print, checked };
    return written.filter((path) => path.endsWith('.html'));
  };

  const check = (almanac: Almanac, files = almanac.files): CheckedFile[] =>
    checkAlmanac({ ...almanac, files }, { today: readToday(), site: pathPrefix });

  const write = async (): Promise<string[]> => {
    const start = performance.now();
    const known = new Map(last?.almanac.documents.map((document) => [document.path, document]));
    try {
      const almanac = await readAlmanac({
        content: await openContent(options),
        cache: kept,
        known,
        readMany: readForRules,
      });
      const checked = last?.checked ? checkChanged(almanac, { ...last, checked: last.checked }, check) : null;
      if (last?.checked && checked) tellNews(last.checked, checked, tell);
      const written = await writeAlmanac(almanac, checked);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      tell(`Wrote ${toCount(written.length, 'page')} to ${output} in ${seconds} s.`);
      return written;
    } catch (error) {
      if (!last || !(error instanceof UsageError)) throw error;
      tell(`almanac: ${error.message}`);
      return [];
    }
  };

  const writeChecked = async (almanac: Almanac, checked: CheckedFile[]): Promise<string[]> => {
    if (last?.almanac !== almanac) return [];
    if (last.checked) tellNews(last.checked, checked, tell);
    else tellCount(checked, tell);
    return writeAlmanac(almanac, checked);
  };

  // Two writings at a time would write over each other.
  let queue: Promise<string[]> = Promise.resolve([]);
  const enqueue = (job: () => Promise<string[]>): Promise<string[]> => {
    queue = queue.then(job);
    return queue;
  };
  let rounds = 0;
  return {
    write: () => enqueue(write),
    async check() {
      rounds += 1;
      const round = rounds;
      const almanac = last?.almanac;
      if (!almanac) return [];
      const checked: CheckedFile[] = [];
      for (const file of almanac.files) {
        // All documents take seconds: between two of them a save and the server have their turn.
        await setImmediate();
        if (round !== rounds || last?.almanac !== almanac) return [];
        checked.push(...check(almanac, [file]));
      }
      return enqueue(() => writeChecked(almanac, checked));
    },
  };
}

/** The problems of documents that are as they were before, and of all others anew. */
function checkChanged(
  almanac: Almanac,
  before: { almanac: Almanac; checked: readonly CheckedFile[] },
  check: (almanac: Almanac, files: Almanac['files']) => CheckedFile[],
): CheckedFile[] {
  const same = new Set(before.almanac.documents);
  const kept = new Set(almanac.documents.filter((document) => same.has(document)).map(({ path }) => path));
  const known = new Map(before.checked.map((file) => [file.path, file]));
  return almanac.files.flatMap((file) =>
    kept.has(file.path) ? (known.get(file.path) ?? []) : check(almanac, [file]),
  );
}

function tellCount(checked: readonly CheckedFile[], tell: (text: string) => void): void {
  const count = checked.reduce((sum, { problems }) => sum + problems.length, 0);
  if (count > 0)
    tell(`Found ${toCount(count, 'problem')}: "almanac check" lists them, and so do their pages.`);
}

function toDocumentProblems({ path, problems }: CheckedFile): DocumentProblem[] {
  return problems.map((problem) => ({
    path,
    line: problem.place.start.line,
    column: problem.place.start.column,
    severity: severityOf(problem),
    reason: problem.reason,
    note: problem.note ?? '',
    rule: problem.ruleId ?? '',
  }));
}

/** Says which problems are new, and how many are gone. */
function tellNews(
  before: readonly CheckedFile[],
  now: readonly CheckedFile[],
  tell: (text: string) => void,
): void {
  const old = before.flatMap(({ problems }) => problems);
  const all = now.flatMap(({ problems }) => problems);
  const keysOf = (problems: typeof all): Set<string> => new Set(problems.map(keyOf));
  const [known, left] = [keysOf(old), keysOf(all)];
  const fresh = all.filter((problem) => !known.has(keyOf(problem)));
  const gone = old.filter((problem) => !left.has(keyOf(problem)));
  if (fresh.length > 0) tell(reportMessages(fresh).trimEnd());
  if (gone.length > 0) tell(`Mended ${toCount(gone.length, 'problem')}.`);
}

/** The same problem on another line is the same problem. */
function keyOf({ file, ruleId, reason }: CheckedFile['problems'][number]): string {
  return `${file} ${ruleId} ${reason}`;
}
