import { availableParallelism } from 'node:os';
import type { ReadOptions } from '../almanac.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import type { Model } from '../model/model.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { buildSite } from '../site/build-site.ts';
import { listEntries } from '../site/list-entries.ts';
import type { Site } from '../site/site.ts';
import { findUnread } from './find-unread.ts';
import { loadManual } from './load-manual.ts';
import { openThread, type Thread } from './open-thread.ts';
import type { CommandOptions } from './options.ts';
import type { Output } from './output/open-output.ts';
import type { SitePrint } from './print-of.ts';
import { openProgress } from './progress.ts';
import { type ReadContent, readContent } from './read-content.ts';
import { reportMessages } from './report-messages.ts';
import { findAddress } from './site-address.ts';
import { saveMemory } from './tune-engine.ts';
import { writeSite } from './write-site.ts';
import type { WritingJob } from './writing-job.ts';

export interface BuildOptions {
  options: CommandOptions;
  content: ContentFolder;
  isHidden: boolean;
  /** Whether a document that cannot be read is a reason to publish nothing. */
  isStrict: boolean;
  /** Where the site is published. */
  output: Output;
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

/** So many ideas pay for a thread that writes pages: it takes half a second to start (`npm run bench`). */
const SHARE = 200;

/** So many threads write at the most: each has the model and Eleventy for itself. */
const MOST = 4;

/** Of so many ideas the model alone takes a hundred megabytes, and each thread has one of its own. */
const MANY = 20_000;

/**
 * Reads a content folder and publishes its site; a large one is written with all cores.
 * @returns `null` where nothing is published, because a document could not be read.
 */
export async function buildInto(build: BuildOptions): Promise<Built | null> {
  const { output, known, isStrict } = build;
  const { quiet } = build.options;
  const threads: Thread<WritingJob, SitePrint>[] = [];
  const onReadAll = (documents: readonly CheckedDocument[]): void => {
    const ideas = documents.reduce((sum, { reading }) => sum + reading.ideas.length, 0);
    if (ideas > MANY) {
      saveMemory();
      return;
    }
    // Where pages are there already, most of them are the same.
    const count = known.size > 0 ? 1 : Math.min(availableParallelism(), MOST, Math.floor(ideas / SHARE));
    while (threads.length < count - 1) threads.push(openThread('writing-thread'));
  };
  const progress = openProgress(quiet);
  try {
    const { site, parts, messages, failed } = await readSite(build, onReadAll);
    if (failed && isStrict) return null;
    progress.show('Writing pages');
    const helpers = threads.map(
      ({ ask }) =>
        (paths: readonly string[]) =>
          ask({ ...parts, paths, output: output.draft, quiet }),
    );
    const { print } = await writeSite({ site, helpers, output, known, quiet });
    progress.clear();
    const moved = reportMessages(site.problems);
    process.stderr.write(moved);
    return { messages: messages + moved, summary: summarize(site, parts.model), failed, print };
  } finally {
    progress.clear();
    for (const thread of threads) await thread.close();
  }
}

/** What is to be written. What it was read from is let go: it takes several times the memory of the model. */
interface ReadSite extends Pick<ReadContent, 'messages' | 'failed'> {
  site: Site;
  parts: Pick<WritingJob, 'model' | 'options'>;
}

async function readSite(
  { options, content, isHidden }: BuildOptions,
  onReadAll: NonNullable<ReadOptions['onReadAll']>,
): Promise<ReadSite> {
  const almanac = await readContent(options, { content, onReadAll });
  const { model, settings, vocabulary, history, messages, failed } = almanac;
  const rulePages = loadManual();
  const address = findAddress(options, settings);
  const unread = findUnread(almanac.files);
  const pages = { settings, vocabulary, history, rulePages, problems: [], unread, isHidden, ...address };
  const site = buildSite(model, { ...almanac, ...pages });
  return { site, parts: { model, options: pages }, messages, failed };
}

function summarize(site: Site, model: Model): string {
  const pages = listEntries(site).length - site.files.length - site.redirects.length;
  const counts = Object.entries(model).flatMap(([name, value]) =>
    Array.isArray(value) ? [`${name} ${value.length}`] : [],
  );
  return [`pages ${pages}`, ...counts].join(', ');
}
