import { join } from 'node:path';
import { almanac, projectDirectory } from '../directories.ts';
import { editContent, restoreContent } from '../edit-content.ts';
import type { Sample } from '../measure.ts';
import { measure } from '../measure.ts';
import type { Workspace } from '../subject.ts';

/** `almanac check` of the document that somebody has just edited, the other ones as they were at the last run. */
export async function check(workspace: Workspace): Promise<Sample[]> {
  const { content, cache, target } = workspace;
  await editContent(workspace, `checked${Date.now()}`);
  const args = [almanac, 'check', '--content', content, join(content, target.path)];
  const { sample } = await measure(args, {
    cwd: projectDirectory,
    env: { ALMANAC_CACHE: cache },
    codes: [0, 1],
  });
  await restoreContent(workspace);
  return [sample];
}
