import { join, relative, resolve } from 'node:path';
import type { Logger } from '@11ty/eleventy';
import { packageDirectory } from '../package.ts';
import type { Entry } from '../site/list-entries.ts';
import type { Site } from '../site/site.ts';
import { toUnwritable } from './output/to-unwritable.ts';

export interface RunOptions {
  site: Site;
  /** Which of its pages and files are to be written. */
  isChosen(entry: Entry): boolean;
  /** Called with the view of each page and the text of each file that is written. */
  note(entry: Entry, value: unknown): void;
  /** The folder to write to. */
  output: string;
  /** Keeps back Eleventy's warnings; errors are told in any case. */
  quiet: boolean;
}

/**
 * Writes pages and files of a site with Eleventy.
 * @throws What Eleventy throws, behind its explanation on standard error. Nothing is written to standard output.
 */
export async function runEleventy({ site, isChosen, note, output, quiet }: RunOptions): Promise<void> {
  const { default: Eleventy } = await loadEleventy();
  const compiled = join(packageDirectory, 'dist');
  const eleventy = new Eleventy(toRelative(join(compiled, 'templates', 'pages')), toRelative(output), {
    configPath: join(compiled, '.eleventy.js'),
    quietMode: quiet,
    loader: 'esm',
    config: (config) => {
      config.addGlobalData('site', site);
      // Eleventy calls functions among its data.
      config.addGlobalData('isChosen', () => isChosen);
      config.addGlobalData('note', () => note);
    },
  });
  const errors: string[] = [];
  eleventy.logger.overrideLogger(buildLogger(errors));
  try {
    await eleventy.write();
  } catch (error) {
    // Of what the system refuses, whoever catches this tells in one sentence.
    if (toUnwritable(error, output, [resolve(output)]) === null) errors.forEach(tell);
    throw error;
  }
}

/** Eleventy itself, without the thread that it starts to load templates again that have changed: ours are compiled. */
export function loadEleventy(): Promise<typeof import('@11ty/eleventy')> {
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= '1';
  return import('@11ty/eleventy');
}

/** Eleventy takes no absolute path for its input. */
function toRelative(directory: string): string {
  return relative(process.cwd(), resolve(directory)) || '.';
}

function buildLogger(errors: string[]): Logger {
  return { log: () => undefined, info: () => undefined, warn: tell, error: (text) => errors.push(text) };
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
