import { type Entry, toFilePath } from '../site/list-entries.ts';
import type { Site } from '../site/site.ts';
import { printOf, type SitePrint } from './print-of.ts';
import { runEleventy } from './run-eleventy.ts';

export interface WriteEntriesOptions {
  site: Site;
  /** Those of its pages and files that are to be written. */
  entries: readonly Entry[];
  /** The folder to write to. */
  output: string;
  /** Keeps back Eleventy's warnings; errors are told in any case. */
  quiet: boolean;
}

/** As many at a time: Eleventy keeps those of a run in memory until its end. */
const BATCH = 5000;

/**
 * Writes pages and files of a site with Eleventy.
 * @throws What Eleventy throws, behind its explanation on standard error.
 */
export async function writeEntries({ entries, ...options }: WriteEntriesOptions): Promise<SitePrint> {
  const print = new Map<string, string>();
  const note = (entry: Entry, value: unknown): void => {
    print.set(toFilePath(entry), printOf(value));
  };
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = new Set(entries.slice(start, start + BATCH));
    await runEleventy({ ...options, isChosen: (entry) => batch.has(entry), note });
  }
  return print;
}
