import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type Entry, listEntries, toFilePath } from '../site/list-entries.ts';
import type { Site } from '../site/site.ts';
import { loadAssets } from './load-assets.ts';
import { claimFiles, removeStaleFiles } from './output-folder.ts';
import { printOf, type SitePrint } from './print-of.ts';
import { writeEntries } from './write-entries.ts';
import { type WritingJob, writeInThread } from './write-in-thread.ts';

export interface WriteOptions {
  site: Site;
  /** What its pages are built of: with them another thread writes a share of many, where there is a core for it. */
  parts?: Pick<WritingJob, 'model' | 'options'>;
  /** The folder to write to; it is made where there is none. */
  output: string;
  /** Of the files that are in the folder as this program wrote them: they are left alone where the site has the same. */
  known: SitePrint;
  /** Keeps back Eleventy's warnings; errors are told in any case. */
  quiet: boolean;
}

export interface WrittenSite {
  /** The paths of the files that were written, relative to the folder. */
  written: string[];
  /** Of all files of the site. */
  print: SitePrint;
}

/** So many pages pay for a thread: it takes half a second to start (`npm run bench`). */
const SHARE = 300;

/**
 * Writes a site into a folder, but for the files that are there and the same, and removes what an earlier run wrote and
 * the site no longer has.
 * @throws UsageError Where the folder cannot be written to, or holds a page that is not ours.
 * @throws What Eleventy throws, behind its explanation on standard error. Nothing is written to standard output.
 */
export async function writeSite({ site, parts, output, known, quiet }: WriteOptions): Promise<WrittenSite> {
  const entries = listEntries(site);
  const assets = new Map([...loadAssets()].map(([name, bytes]) => [`assets/${name}`, bytes]));
  const paths = [...entries.map(toFilePath), ...assets.keys()];
  await claimFiles(output, paths);
  const print = new Map<string, string>();
  const isChanged = (path: string, value: () => unknown): boolean => {
    const before = existsSync(join(output, path)) ? known.get(path) : undefined;
    if (before === undefined) return true;
    print.set(path, printOf(value()));
    return print.get(path) !== before;
  };
  const changed = entries.filter((entry) => isChanged(toFilePath(entry), () => contentOf(entry)));
  const others = parts ? takeShare(changed, site) : [];
  const isOther = new Set(others);
  const own = changed.filter((entry) => !isOther.has(entry));
  const prints = await Promise.all([
    writeEntries({ site, entries: own, output, quiet }),
    ...(parts && others.length > 0
      ? [writeInThread({ ...parts, paths: others.map(toFilePath), output, quiet })]
      : []),
  ]);
  for (const [path, value] of prints.flatMap((some) => [...some])) print.set(path, value);
  const fresh = [...assets].filter(([path, bytes]) => isChanged(path, () => bytes));
  for (const [path, bytes] of fresh) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), bytes);
    print.set(path, printOf(bytes));
  }
  await removeStaleFiles(output, paths);
  return { written: [...changed.map(toFilePath), ...fresh.map(([path]) => path)], print };
}

/** Every other page of many: files, and pages that lead on from former addresses, are left to this thread. */
function takeShare(changed: readonly Entry[], { redirects, files }: Site): Entry[] {
  if (availableParallelism() < 2) return [];
  const left = new Set<Entry>([...redirects, ...files]);
  const pages = changed.filter((entry) => !left.has(entry));
  return pages.length < 2 * SHARE ? [] : pages.filter((_, place) => place % 2 === 1);
}

function contentOf(entry: Entry): unknown {
  return 'view' in entry ? entry.view() : entry.content();
}
