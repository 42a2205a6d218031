import type { UserConfig } from '@11ty/eleventy';
import { hashAssets } from './src/cli/load-assets.ts';

/** Eleventy's configuration: `runEleventy` adds the site, `writeSite` copies the assets. */
export default function configure(config: UserConfig): object {
  config.setTemplateFormats(['11ty.js']);
  config.addGlobalData('assetVersions', hashAssets());

  // The templates may lie below node_modules, or where the project around them ignores everything.
  config.setUseGitIgnore(false);
  config.on('eleventy.ignores', (globs) => {
    globs.length = 0;
  });

  return { keys: { package: false } };
}
