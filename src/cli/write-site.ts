import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDirectory } from '../content/make-directory.ts';
import { type Entry, listEntries, toFilePath } from '../site/list-entries.ts';
import type { Site } from '../site/site.ts';
import { loadAssets } from './load-assets.ts';
import type { Output } from './output/open-output.ts';
import { refuseForeign } from './output/refuse-foreign.ts';
import { toUnwritable } from './output/to-unwritable.ts';
import { printOf, type SitePrint } from './print-of.ts';
import { writeEntries } from './write-entries.ts';

export interface WriteOptions {
  site: Site;
  /** Each writes some of its pages into the folder, by their paths; none, if they are left out. */
  helpers?: readonly ((paths: readonly string[]) => Promise<SitePrint>)[];
  /** Where the site is published when all of it is written. */
  output: Output;
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
 * Publishes a site in a folder, without what an earlier run wrote and the site no longer has. Files that are there and
 * the same are not written again. Until the end, the folder is as it was.
 * @throws UsageError Where the folder cannot be written to, or holds a page that is not ours.
 * @throws What Eleventy throws, behind its explanation on standard error. Nothing is written to standard output.
 */
export async function writeSite(options: WriteOptions): Promise<WrittenSite> {
  const { folder, draft, name } = options.output;
  try {
    return await write(options);
  } catch (error) {
    throw toUnwritable(error, name, [folder, draft]) ?? error;
  }
}

async function write({ site, helpers = [], output, known, quiet }: WriteOptions): Promise<WrittenSite> {
  const { folder, draft } = output;
  const entries = listEntries(site);
  const assets = new Map([...loadAssets()].map(([name, bytes]) => [`assets/${name}`, bytes]));
  const files = [...entries.map(toFilePath), ...assets.keys()];
  refuseForeign(folder, files);
  const print = new Map<string, string>();
  const isChanged = (path: string, value: () => unknown): boolean => {
    const before = existsSync(join(folder, path)) ? known.get(path) : undefined;
    if (before === undefined) return true;
    print.set(path, printOf(value()));
    return print.get(path) !== before;
  };
  const changed = entries.filter((entry) => isChanged(toFilePath(entry), () => contentOf(entry)));
  const { own, others } = shareOut(changed, helpers.length, site);
  const prints = await Promise.all([
    ...helpers.map((help, index) => help(others[index]?.map(toFilePath) ?? [])),
    writeEntries({ site, entries: own, output: draft, quiet }),
  ]);
  for (const [path, value] of prints.flatMap((some) => [...some])) print.set(path, value);
  const fresh = [...assets].filter(([path, bytes]) => isChanged(path, () => bytes));
  for (const [path, bytes] of fresh) {
    await makeDirectory(dirname(join(draft, path)));
    await writeFile(join(draft, path), bytes);
    print.set(path, printOf(bytes));
  }
  const written = [...changed.map(toFilePath), ...fresh.map(([path]) => path)];
  output.publish({ files, written });
  return { written, print };
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
