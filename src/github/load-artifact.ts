import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../content/usage-error.ts';
import { Diff } from '../diff/diff.ts';
import { listSiteFiles } from './list-site-files.ts';

/** What a run kept for us. The code of a pull request may have written it: nothing in it is believed. */
export interface Artifact {
  /** The folder of the site, with nothing but plain files in it. */
  site: string;
  diff: Diff;
}

/** A diff of ten years that all changed is a tenth of this. */
const MAX_DIFF_BYTES = 20_000_000;

/**
 * What a run kept, looked through; `null` where it kept nothing.
 * @throws UsageError Where it is not what a run of ours keeps.
 */
export async function loadArtifact(folder: string): Promise<Artifact | null> {
  if (!existsSync(folder)) return null;
  const site = join(folder, 'site');
  await listSiteFiles(site);
  return { site, diff: await loadDiff(join(folder, 'diff.json')) };
}

async function loadDiff(path: string): Promise<Diff> {
  try {
    if ((await stat(path)).size > MAX_DIFF_BYTES) throw new UsageError('too large');
    return Diff.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new UsageError('The list of changes that the run kept cannot be read.');
  }
}
