import { rm } from 'node:fs/promises';
import { editContent, restoreContent } from '../edit-content.ts';
import { runBuild } from '../run-almanac.ts';
import type { Subject, SubjectName } from '../subject.ts';

const empty = (folder: string) => rm(folder, { recursive: true, force: true });

/** Builds of the whole site, each as the one before left the cache and the output. */
export const builds = {
  cold: async (workspace) => {
    await Promise.all([empty(workspace.cache), empty(workspace.output)]);
    return [(await runBuild(workspace)).sample];
  },
  unchanged: async (workspace) => [(await runBuild(workspace)).sample],
  edited: async (workspace) => {
    // Another word each time: the cache knows the ones of the rounds before.
    await editContent(workspace, `edited${Date.now()}`);
    const { sample } = await runBuild(workspace);
    await restoreContent(workspace);
    return [sample];
  },
  warm: async (workspace) => {
    await empty(workspace.output);
    return [(await runBuild(workspace)).sample];
  },
} as const satisfies Partial<Record<SubjectName, Subject>>;
