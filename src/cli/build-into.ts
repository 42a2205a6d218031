import type { ContentFolder } from '../content/content-folder.ts';
import { buildSite } from '../site/build-site.ts';
import { listEntries } from '../site/list-entries.ts';
import { loadManual } from './load-manual.ts';
import type { CommandOptions } from './options.ts';
import type { SitePrint } from './print-of.ts';
import { openProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { reportMessages } from './report-messages.ts';
import { findAddress } from './site-address.ts';
import { writeSite } from './write-site.ts';

export interface BuildOptions {
  options: CommandOptions;
  content: ContentFolder;
  isHidden: boolean;
  /** The folder to write to. */
  output: string;
  /** Of the files that are there as an earlier build wrote them. */
  known: SitePrint;
}

/** What there is to tell of a build. */
export interface Built {
  /** Of documents; it has gone to standard error. */
  messages: string;
  /** "pages 494, programs 3" */
  summary: string;
  /** Whether a document could not be read. */
  failed: boolean;
  print: SitePrint;
}

/** Reads a content folder and writes its site, but for the files that are the same. */
export async function buildInto({ options, content, isHidden, output, known }: BuildOptions): Promise<Built> {
  const { quiet } = options;
  const almanac = await readContent(options, content);
  const progress = openProgress(quiet);
  progress.show('Writing pages');
  const { model, settings, vocabulary, history } = almanac;
  const address = findAddress(options, settings);
  const parts = {
    model,
    options: { settings, vocabulary, history, rulePages: loadManual(), problems: [], isHidden, ...address },
  };
  const site = buildSite(model, { ...almanac, ...parts.options });
  const { print } = await writeSite({ site, parts, output, known, quiet });
  progress.clear();
  const moved = reportMessages(site.problems);
  process.stderr.write(moved);
  const pages = listEntries(site).length - site.files.length - site.redirects.length;
  const counts = Object.entries(almanac.model).flatMap(([name, value]) =>
    Array.isArray(value) ? [`${name} ${value.length}`] : [],
  );
  const { failed, messages } = almanac;
  return { messages: messages + moved, summary: [`pages ${pages}`, ...counts].join(', '), failed, print };
}
