import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Model } from '../model/model.ts';
import { packageDirectory } from '../package.ts';
import type { PagesOptions } from '../site/site-options.ts';
import type { SitePrint } from './print-of.ts';

/** Pages that another thread is to write. */
export interface WritingJob {
  /** What the site is built of. */
  model: Model;
  options: Omit<PagesOptions, 'render'>;
  /** Of the pages, relative to the folder. */
  paths: readonly string[];
  /** The folder to write to. */
  output: string;
  /** Keeps back Eleventy's warnings; errors are told in any case. */
  quiet: boolean;
}

const PROGRAM = join(packageDirectory, 'dist/src/cli/writing-thread.js');

/**
 * Writes pages of a site with Eleventy in another thread, which builds them by itself.
 * @returns The prints of what it wrote.
 * @throws What Eleventy throws, behind its explanation on standard error.
 */
export async function writeInThread(job: WritingJob): Promise<SitePrint> {
  const thread = new Worker(PROGRAM);
  try {
    thread.postMessage(job);
    const [print] = await once(thread, 'message');
    return print;
  } finally {
    await thread.terminate();
  }
}
