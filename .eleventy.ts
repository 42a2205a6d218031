import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { packageDirectory } from './src/package.ts';

/** Eleventy's configuration: `runEleventy` adds the site. */
export default function configure(config: UserConfig): object {
  const assets = join(packageDirectory, 'templates', 'assets');
  const style = readFileSync(join(assets, 'style.css'));
  const hash = createHash('sha256').update(style).digest('hex').slice(0, 8);

  config.setTemplateFormats(['11ty.js']);
  config.addPassthroughCopy({ [relative(process.cwd(), assets)]: 'assets' });
  config.addGlobalData('stylesheet', `style.css?v=${hash}`);

  // The templates may lie below node_modules, or where the project around them ignores everything.
  config.setUseGitIgnore(false);
  config.on('eleventy.ignores', (globs) => {
    globs.length = 0;
  });

  return { keys: { package: false } };
}
