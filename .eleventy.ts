import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { packageDirectory } from './src/package.ts';

/** Eleventy's configuration: `runEleventy` adds the site, `writeSite` copies the assets. */
export default function configure(config: UserConfig): object {
  const assets = join(packageDirectory, 'dist', 'assets');

  config.setTemplateFormats(['11ty.js']);
  config.addGlobalData('assetVersions', hashFiles(assets));

  // The templates may lie below node_modules, or where the project around them ignores everything.
  config.setUseGitIgnore(false);
  config.on('eleventy.ignores', (globs) => {
    globs.length = 0;
  });

  return { keys: { package: false } };
}

/** A short hash of each file of a folder, by its name: a page asks anew for what has changed. */
function hashFiles(folder: string): Record<string, string> {
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
      .slice(0, 8);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hash(name)]));
}
