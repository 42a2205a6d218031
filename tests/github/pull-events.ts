import type { Diff } from '../../src/diff/diff.ts';
import type { Pull, Run } from '../../src/github/event.ts';
import { makeFolder } from '../cli/run-almanac.ts';

/** The full name of a commit: `toSha('a')`. */
export function toSha(digit: string): string {
  return digit.repeat(40);
}

/** An open pull request from the branch "topic" of a fork. */
export function openPull(number: number, sha: string, owner = 'fork'): Pull {
  return { number, state: 'open', head: { sha, repo: { full_name: `${owner}/ideas` } } };
}

/** The event of a run on that branch that has ended. */
export function endRun(sha: string, changes: Partial<Run> = {}, owner = 'fork'): { workflow_run: Run } {
  const workflow_run = {
    event: 'pull_request',
    conclusion: 'success',
    html_url: 'https://github.com/Jane/ideas/actions/runs/1',
    head_sha: sha,
    head_branch: 'topic',
    head_repository: { full_name: `${owner}/ideas`, owner: { login: owner } },
    ...changes,
  };
  return { workflow_run };
}

/** What a run keeps: a site of these files, and a diff in which nothing has changed. */
export function makeArtifact(files: Record<string, string>): string {
  const site = Object.entries(files).map(([path, text]) => [`site/${path}`, text]);
  return makeFolder({ ...Object.fromEntries(site), 'diff.json': JSON.stringify(NO_CHANGES) });
}

const NONE = { added: [], removed: [], renamed: [], merged: [], changed: [] };

export const NO_CHANGES: Diff = {
  schemaVersion: 1,
  base: { name: 'main', commit: null },
  head: { name: 'HEAD', commit: null },
  changesSite: false,
  ideas: { added: [], removed: [], changed: [] },
  mentors: NONE,
  projects: NONE,
  terms: NONE,
  documents: { added: [], removed: [], renamed: [], unread: [] },
  settings: [],
  problems: { added: [], removed: [] },
  urls: { added: [], redirected: [], lost: [] },
  pages: [],
};
