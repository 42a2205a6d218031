import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Git, openGit } from './open-git.ts';
import { replaceFolder, storeFiles } from './replace-folder.ts';

export interface BranchOptions {
  GITHUB_SERVER_URL: string;
  GITHUB_REPOSITORY: string;
  GITHUB_TOKEN: string;
  ALMANAC_BRANCH: string;
}

export interface BranchChange {
  /** The folder that is replaced, from the top of the branch; empty for the site at the top. */
  folder: string;
  /** The folder on disk that takes its place; `null` to remove it. */
  site: string | null;
  /** Of the commit. */
  message: string;
  /** Asked before each push, behind all that others pushed: what is no longer wanted is not done. */
  isWanted(): Promise<boolean>;
}

/** How long to wait before a push is tried again, in milliseconds; one more try follows the last. */
const PAUSES = [500, 1000, 2000, 4000, 8000];

/**
 * Replaces a folder of a branch by a commit on top of all that others pushed meanwhile, never by force; a branch that
 * is not there begins with it.
 * @returns Whether the change was wanted up to the end.
 * @throws UsageError Where the folder on disk holds no site that may be published.
 */
export async function updateBranch(options: BranchOptions, change: BranchChange): Promise<boolean> {
  const directory = await mkdtemp(join(tmpdir(), 'almanac-branch-'));
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY, GITHUB_TOKEN: token } = options;
  const git = openGit({ directory, server, token });
  const remote = `${server}/${GITHUB_REPOSITORY}`;
  const ref = `refs/heads/${options.ALMANAC_BRANCH}`;
  try {
    await git.run(['init', '--quiet', '--bare']);
    const files = change.site === null ? [] : await storeFiles(git, resolve(change.site));
    for (let attempt = 0; ; attempt++) {
      const tip = await fetchTip(git, remote, ref);
      const tree = await replaceFolder(git, tip, { folder: change.folder, files });
      if (!(await change.isWanted())) return false;
      const isNothing =
        tip === null ? files.length === 0 : tree === (await git.run(['rev-parse', `${tip}^{tree}`]));
      if (isNothing) return true;
      const parents = tip === null ? [] : ['-p', tip];
      const commit = await git.run(['commit-tree', ...parents, '-m', change.message, tree]);
      const pushed = await git.attempt(['push', '--quiet', '--no-thin', remote, `${commit}:${ref}`]);
      if (pushed.isDone) return true;
      const pause = PAUSES[attempt];
      if (pause === undefined) throw new Error(`git push failed: ${pushed.stderr.trim()}`);
      await setTimeout(pause * (0.5 + Math.random()));
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The newest commit of a branch, without its history and the contents of its files; `null` where there is none. */
async function fetchTip(git: Git, remote: string, ref: string): Promise<string | null> {
  const listed = await git.run(['ls-remote', remote, ref]);
  if (listed === '') return null;
  await git.run(['fetch', '--quiet', '--depth', '1', '--filter=blob:none', remote, ref]);
  return git.run(['rev-parse', 'FETCH_HEAD']);
}
