import type { Changes, DocumentChange, FormerDocument } from './changes.ts';
import { type GitChange, readDiff } from './read-diff.ts';
import { runGit, runGitForBytes } from './run-git.ts';
import { UsageError } from './usage-error.ts';

/** Whatever the reader's own configuration and the attributes of the repository say, all lines are told as text. */
const DIFF = [
  ...['-c', 'core.quotePath=false', 'diff', '--raw', '--no-abbrev', '-z', '--patch', '--unified=0'],
  ...[
    '--inter-hunk-context=0',
    '--find-renames',
    '--no-relative',
    '--diff-filter=ACDMR',
    '--submodule=short',
  ],
  ...['--text', '--no-textconv', '--no-ext-diff', '--no-color'],
];
const FILES = ['--', ':(top,icase)*.md', ':(top,icase)*.markdown', ':(top)*redirects.yml'];

/**
 * What has changed in a content folder since it went another way than a commit or branch, whether it is committed or
 * not: the base of a pull request moves on, and what others did there is none of its changes.
 * @throws UsageError Where git cannot compare: outside of a work tree, without the commit or its history.
 */
export async function readChanges(directory: string, ref: string): Promise<Changes> {
  const base = await findBase(directory, ref);
  const [diff, untracked, files, prefix] = await Promise.all([
    runGit(directory, [...DIFF, base, ...FILES]),
    runGit(directory, ['ls-files', '--others', '-z', '--', '.']),
    runGit(directory, ['ls-tree', '-r', '--name-only', '-z', base]),
    runGit(directory, ['rev-parse', '--show-prefix']),
  ]);
  if (diff === null || untracked === null || files === null || prefix === null) throw cutOff(ref);
  const root = prefix.replace(/\n$/, '');
  const changes = readDiff(diff);
  const texts = await readBlobs(directory, changes);
  if (texts === null) throw cutOff(ref);
  const former = ({ before }: GitChange, now: string): FormerDocument | null => {
    const text = before && texts.get(before.blob);
    return before && text !== null && text !== undefined
      ? { path: below(root, before.path) ?? now, text }
      : null;
  };
  const documents = new Map<string, DocumentChange>(
    toPaths(untracked).map((path) => [path, { lines: [], before: null }]),
  );
  const gone: FormerDocument[] = [];
  for (const change of changes) {
    const path = below(root, change.path);
    if (path === null) continue;
    const before = former(change, path);
    if (!change.isGone) documents.set(path, { lines: change.lines, before });
    else if (before) gone.push(before);
  }
  return { documents, gone, files: new Set(toPaths(files)) };
}

/** The commit to compare with: where the way of the work tree parted from that of a commit or branch. */
async function findBase(directory: string, ref: string): Promise<string> {
  const isInside = await runGit(directory, ['rev-parse', '--is-inside-work-tree']);
  if (isInside?.trim() !== 'true')
    throw new UsageError(`"${directory}" is in no work tree of git, which --changed-since compares with.`);
  const commit = await findCommit(directory, ref);
  if (commit === null) {
    const remote = await findCommit(directory, `origin/${ref}`);
    const way = remote
      ? `write --changed-since origin/${ref}`
      : 'fetch it first (in GitHub Actions, give actions/checkout `fetch-depth: 0`)';
    throw new UsageError(`git knows no commit or branch "${ref}" here: ${way}.`);
  }
  const base = await runGit(directory, ['merge-base', commit, 'HEAD']);
  if (base !== null) return base.trim();
  const isShallow = await runGit(directory, ['rev-parse', '--is-shallow-repository']);
  if (isShallow?.trim() === 'true') throw cutOff(ref);
  return commit;
}

async function findCommit(directory: string, ref: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  return (await runGit(directory, args))?.trim() || null;
}

function cutOff(ref: string): UsageError {
  return new UsageError(
    `This clone has not enough history to compare with "${ref}": fetch all of it (git fetch --unshallow; in GitHub Actions, give actions/checkout \`fetch-depth: 0\`).`,
  );
}

/** The texts of what changes say there was before, by the names that git has for them; `null` where one is missing. */
async function readBlobs(
  directory: string,
  changes: readonly GitChange[],
): Promise<ReadonlyMap<string, string> | null> {
  const names = [...new Set(changes.flatMap(({ before }) => before?.blob ?? []))];
  const texts = new Map<string, string>();
  if (names.length === 0) return texts;
  const output = await runGitForBytes(directory, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  if (output === null) return null;
  let from = 0;
  for (const name of names) {
    const to = output.indexOf('\n', from);
    const [, type, size] = output.toString('latin1', from, Math.max(to, from)).split(' ');
    if (type !== 'blob') return null;
    const end = to + 1 + Number(size);
    texts.set(name, new TextDecoder().decode(output.subarray(to + 1, end)));
    from = end + 1;
  }
  return texts;
}

/** A path relative to a folder of the repository ("" or with a slash at its end); `null` where it is not below it. */
function below(root: string, path: string): string | null {
  return path.startsWith(root) ? path.slice(root.length) : null;
}

function toPaths(output: string): string[] {
  return output.split('\0').filter(Boolean);
}
