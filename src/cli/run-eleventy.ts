import { join, relative, resolve } from 'node:path';
import type { Logger } from '@11ty/eleventy';
import { packageDirectory } from '../package.ts';
import type { Site } from '../site/site.ts';
import { claimFiles, removeStaleFiles } from './output-folder.ts';

export interface RunOptions {
  site: Site;
  /** Whether a page (by its URL) or a file (by its path) is to be written: all are, if it is left out. */
  isChanged?: (key: string) => boolean;
  /** The folder to write to; it is made where there is none. */
  output: string;
  /** Keeps back Eleventy's warnings; errors are told in any case. */
  quiet: boolean;
}

/**
 * Writes a site with Eleventy, and removes what an earlier run wrote and the site no longer has.
 * @returns The paths of the pages that it wrote, those that lead on from former addresses included.
 * @throws UsageError Where the folder cannot be written to, or holds a page that is not ours.
 * @throws What Eleventy throws, behind its explanation on standard error. Nothing is written to standard output.
 */
export async function runEleventy({
  site,
  isChanged = () => true,
  output,
  quiet,
}: RunOptions): Promise<string[]> {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const paths = filesOf(site);
  await claimFiles(output, paths);
  const compiled = join(packageDirectory, 'dist');
  const eleventy = new Eleventy(toRelative(join(compiled, 'templates', 'pages')), toRelative(output), {
    configPath: join(compiled, '.eleventy.js'),
    quietMode: quiet,
    loader: 'esm',
    config: (config) => {
      config.addGlobalData('site', site);
      config.addGlobalData('isChanged', () => isChanged);
    },
  });
  eleventy.logger.overrideLogger(buildLogger());
  const [copied, written] = await eleventy.write();
  const pages = written.map(({ outputPath }) => outputPath);
  const files = [...copied.flatMap(({ map }) => Object.values(map)), ...pages];
  await removeStaleFiles(output, [...paths, ...files.map((file) => relative(output, resolve(file)))]);
  return pages.filter((path) => path.endsWith('.html'));
}

/** Where the pages and files of a site are written, relative to its root. */
function filesOf({ files, problems, ...pages }: Site): string[] {
  const urls = [
    ...Object.values(pages)
      .flat()
      .map(({ url }) => url),
    ...files.map(({ path }) => path),
  ];
  return urls.map((url) => (url.endsWith('/') ? `${url}index.html` : url).replace(/^\//, ''));
}

/** Eleventy takes no absolute path for its input. */
function toRelative(directory: string): string {
  return relative(process.cwd(), resolve(directory)) || '.';
}

function buildLogger(): Logger {
  const tell = (message: string): void => {
    process.stderr.write(`${message}\n`);
  };
  return { log: () => undefined, info: () => undefined, warn: tell, error: tell };
}
