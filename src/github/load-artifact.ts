import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diff } from '../diff/diff.ts';
import { listSiteFiles } from './list-site-files.ts';
import { loadDiff } from './load-diff.ts';

/** What a run kept for us. The code of a pull request may have written it: nothing in it is believed. */
export interface Artifact {
  /** The folder of the site, with nothing but plain files in it. */
  site: string;
  diff: Diff;
}

/**
 * What a run kept, looked through; `null` where it kept nothing.
 * @throws UsageError Where it is not what a run of ours keeps.
 */
export async function loadArtifact(folder: string): Promise<Artifact | null> {
  if (!existsSync(folder)) return null;
  const site = join(folder, 'site');
  await listSiteFiles(site);
  return { site, diff: await loadDiff(folder) };
}
