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

/** A thread that writes pages with Eleventy, which it loads as soon as it starts. */
export interface WritingThread {
  /**
   * Builds pages and writes them.
   * @returns The prints of what it wrote.
   * @throws What Eleventy throws, behind its explanation on standard error.
   */
  write(job: WritingJob): Promise<SitePrint>;
  close(): Promise<void>;
}

export function openWritingThread(): WritingThread {
  const thread = new Worker(PROGRAM);
  const failure = once(thread, 'exit').then(() => {
    throw new Error('The thread that writes pages has ended.');
  });
  failure.catch(() => undefined);
  return {
    async write(job) {
      thread.postMessage(job);
      const [print] = await Promise.race([once(thread, 'message'), failure]);
      return print;
    },
    close: async () => {
      await thread.terminate();
    },
  };
}
