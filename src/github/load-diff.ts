import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../content/usage-error.ts';
import { Diff } from '../diff/diff.ts';

/** A diff of ten years that all changed is a tenth of this. */
export const MAX_DIFF_BYTES = 20_000_000;

/**
 * The diff in the folder of what a run kept.
 * @throws UsageError Where there is none of ours, or a larger one than a run of ours keeps.
 */
export async function loadDiff(folder: string): Promise<Diff> {
  const path = join(folder, 'diff.json');
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  if (bytes > MAX_DIFF_BYTES)
    throw new UsageError(`The list of changes that the run kept is larger than ${MAX_DIFF_BYTES / 1e6} MB.`);
  try {
    return Diff.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new UsageError('The list of changes that the run kept cannot be read.');
  }
}
