import type { Model } from '../model/model.ts';
import type { PagesOptions } from '../site/site-options.ts';

/** Pages that another thread is to build and write. */
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
