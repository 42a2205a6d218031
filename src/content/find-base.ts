import { runGit } from './run-git.ts';
import { UsageError } from './usage-error.ts';

/**
 * The commit at which the way of another commit parted from that of a commit or branch: what others did there
 * meanwhile is none of its changes. Where they have nothing in common, the commit or branch itself.
 * @throws UsageError Where git cannot tell: without the commit or its history.
 */
export async function findBase(directory: string, ref: string, head: string): Promise<string> {
  const commit = await findCommit(directory, ref);
  if (commit === null) throw await tellUnknown(directory, ref);
  const base = await runGit(directory, ['merge-base', commit, head]);
  if (base !== null) return base.trim();
  const isShallow = await runGit(directory, ['rev-parse', '--is-shallow-repository']);
  if (isShallow?.trim() === 'true') throw tellCutOff(ref);
  return commit;
}

/** The full name of a commit; `null` where git knows none of that name. */
export async function findCommit(directory: string, ref: string): Promise<string | null> {
  const find = (name: string): Promise<string | null> =>
    runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  // Behind ":/text", the sign for a commit would be a part of the text.
  const found =
    ((await find(`${ref}^{commit}`)) ?? (ref.startsWith(':/') ? await find(ref) : ''))?.trim() ?? '';
  // Of "^main", git gives the name with the sign before it.
  return /^[\da-f]{40,64}$/.test(found) ? found : null;
}

/** That git knows no such commit, and how to get it. */
export async function tellUnknown(directory: string, ref: string): Promise<UsageError> {
  const isRemote = (await findCommit(directory, `origin/${ref}`)) !== null;
  const way = isRemote
    ? `write origin/${ref}`
    : 'fetch it first (in GitHub Actions, give actions/checkout `fetch-depth: 0`)';
  return new UsageError(`git knows no commit or branch "${ref}" here: ${way}.`);
}

/** That the history of a clone is too short, or some of its contents were left out. */
export function tellCutOff(ref: string): UsageError {
  return new UsageError(
    `This clone has not enough history to compare with "${ref}": fetch all of it (git fetch --unshallow; in GitHub Actions, give actions/checkout \`fetch-depth: 0\`).`,
  );
}
