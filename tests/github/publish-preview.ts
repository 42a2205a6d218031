import { join } from 'node:path';
import { makeFolder } from '../cli/run-almanac.ts';
import { type ActionRun, runAction } from './run-action.ts';
import type { GitHub } from './start-github.ts';

const documents = makeFolder({ 'programs/summerofcode/2024.md': '# Ideas\n' });

/** What a run keeps that fails before it has built anything. */
export const NOTHING = join(makeFolder({}), 'nothing');

export interface Ended {
  /** The event of a run that has ended. */
  payload: object;
  /** What the run kept. */
  artifact: string;
  /** The checkout of the default branch. */
  workspace?: string | undefined;
  /** Whether all that was kept can be loaded, where something was. */
  isLoaded?: boolean;
}

/** Runs the action where a run on a pull request has ended. */
export function publishPreview(github: GitHub, ended: Ended): Promise<ActionRun> {
  const { workspace = documents, ...rest } = ended;
  return runAction({ event: 'workflow_run', workspace, env: github.env, ...rest });
}

/** Closes a pull request, and runs the action. */
export function closePull(github: GitHub, number: number): Promise<ActionRun> {
  const pull = github.pulls.get(number);
  if (pull !== undefined) github.pulls.set(number, { ...pull, state: 'closed' });
  return runAction({
    event: 'pull_request_target',
    payload: { action: 'closed', pull_request: github.pulls.get(number) },
    artifact: NOTHING,
    workspace: documents,
    env: github.env,
  });
}
