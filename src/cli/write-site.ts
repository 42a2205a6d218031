import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDirectory } from '../content/make-directory.ts';
import { type Entry, listEntries, toFilePath } from '../site/list-entries.ts';
import type { Site } from '../site/site.ts';
import { loadAssets } from './load-assets.ts';
import { claimFiles, removeStaleFiles } from './output-folder.ts';
import { printOf, type SitePrint } from './print-of.ts';
import { writeEntries } from './write-entries.ts';

export interface WriteOptions {
  site: Site;
  /** Each writes some of its pages into the folder, by their paths; none, if they are left out. */
  helpers?: readonly ((paths: readonly string[]) => Promise<SitePrint>)[];
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

/**
 * Writes a site into a folder, but for the files that are there and the same, and removes what an earlier run wrote and
 * the site no longer has.
 * @throws UsageError Where the folder cannot be written to, or holds a page that is not ours.
 * @throws What Eleventy throws, behind its explanation on standard error. Nothing is written to standard output.
 */
export async function writeSite({
  site,
  helpers = [],
  output,
  known,
  quiet,
}: WriteOptions): Promise<WrittenSite> {
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
  const { own, others } = shareOut(changed, helpers.length, site);
  const prints = await Promise.all([
    ...helpers.map((help, index) => help(others[index]?.map(toFilePath) ?? [])),
    writeEntries({ site, entries: own, output, quiet }),
  ]);
  for (const [path, value] of prints.flatMap((some) => [...some])) print.set(path, value);
  const fresh = [...assets].filter(([path, bytes]) => isChanged(path, () => bytes));
  for (const [path, bytes] of fresh) {
    await makeDirectory(dirname(join(output, path)));
    await writeFile(join(output, path), bytes);
    print.set(path, printOf(bytes));
  }
  await removeStaleFiles(output, paths);
  return { written: [...changed.map(toFilePath), ...fresh.map(([path]) => path)], print };
}

/** Deals pages out to some helpers and to this thread in turn; it keeps all that is light: files, and pages that lead on. */
function shareOut(
  changed: readonly Entry[],
  count: number,
  { redirects, files }: Site,
): { own: Entry[]; others: Entry[][] } {
  const light = new Set<Entry>([...redirects, ...files]);
  const pages = changed.filter((entry) => !light.has(entry));
  const others = Array.from({ length: count }, (_, part) =>
    pages.filter((_, place) => place % (count + 1) === part),
  );
  const given = new Set(others.flat());
  return { own: changed.filter((entry) => !given.has(entry)), others };
}

function contentOf(entry: Entry): unknown {
  return 'view' in entry ? entry.view() : entry.content();
}
