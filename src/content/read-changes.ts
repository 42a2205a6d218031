import type { Changes, DocumentChange, FormerDocument } from './changes.ts';
import { findBase, tellCutOff } from './find-base.ts';
import { readBlobs } from './read-blobs.ts';
import { type GitChange, readDiff } from './read-diff.ts';
import { runGit } from './run-git.ts';
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
  const isInside = await runGit(directory, ['rev-parse', '--is-inside-work-tree']);
  if (isInside?.trim() !== 'true')
    throw new UsageError(`"${directory}" is in no work tree of git, which --changed-since compares with.`);
  const base = await findBase(directory, ref, 'HEAD');
  const [diff, untracked, files, prefix] = await Promise.all([
    runGit(directory, [...DIFF, base, ...FILES]),
    runGit(directory, ['ls-files', '--others', '-z', '--', '.']),
    runGit(directory, ['ls-tree', '-r', '--name-only', '-z', base]),
    runGit(directory, ['rev-parse', '--show-prefix']),
  ]);
  if (diff === null || untracked === null || files === null || prefix === null) throw tellCutOff(ref);
  const root = prefix.replace(/\n$/, '');
  const changes = readDiff(diff);
  const names = changes.flatMap(({ before }) => before?.blob ?? []);
  const blobs = await readBlobs(directory, names);
  if (blobs === null) throw tellCutOff(ref);
  const former = ({ before }: GitChange, now: string): FormerDocument | null => {
    const blob = before && blobs.get(before.blob);
    return before && blob
      ? { path: below(root, before.path) ?? now, text: new TextDecoder().decode(blob) }
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

/** A path relative to a folder of the repository ("" or with a slash at its end); `null` where it is not below it. */
function below(root: string, path: string): string | null {
  return path.startsWith(root) ? path.slice(root.length) : null;
}

function toPaths(output: string): string[] {
  return output.split('\0').filter(Boolean);
}
