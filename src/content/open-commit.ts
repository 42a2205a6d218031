import { dirname, posix } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { tellCutOff } from './find-base.ts';
import type { Repository } from './find-repository.ts';
import { isRead } from './is-read.ts';
import { readBlobs } from './read-blobs.ts';
import { readHistory } from './read-history.ts';
import { LARGEST, refuse } from './read-inside.ts';
import { runGit } from './run-git.ts';

export interface CommitOptions {
  /** The full name of the commit. */
  commit: string;
  /** What the caller calls it: "main". */
  name: string;
}

/**
 * A content folder as a commit has it, read straight from git; one that the commit does not have is empty.
 * @throws UsageError Where the clone has not all of it.
 */
export async function openCommit(
  { directory, prefix }: Repository,
  { commit, name }: CommitOptions,
): Promise<ContentFolder> {
  const listed = await runGit(directory, [
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    commit,
    ...(prefix ? [prefix] : []),
  ]);
  if (listed === null) throw tellCutOff(name);
  const entries = readEntries(listed, prefix);
  const read = [...entries.keys()].filter(isRead);
  // Git tells no size of what a partial clone lacks: reading it says so.
  const isSmall = ({ size }: Entry): boolean => !(size > LARGEST);
  const wanted = read.flatMap((path) =>
    [entries.get(path)].flatMap((entry) => (entry && isSmall(entry) ? entry.blob : [])),
  );
  const links = [...entries.values()].flatMap((entry) =>
    entry.isLink && isSmall(entry) ? [entry.blob] : [],
  );
  const blobs = await readBlobs(directory, [...wanted, ...links]);
  if (blobs === null) throw tellCutOff(name);
  const targets = new Map<string, string>();
  for (const [path, { blob, isLink }] of entries)
    if (isLink && blobs.has(blob)) targets.set(path, posix.join(dirname(path), String(blobs.get(blob))));
  const find = (path: string, hops = 0): Buffer | null => {
    const target = targets.get(path);
    if (target !== undefined) return hops < MAX_LINKS ? find(target, hops + 1) : null;
    const entry = entries.get(path);
    if (entry && !isSmall(entry)) throw refuse('TOO_LARGE', path);
    return blobs.get(entry?.blob ?? '') ?? null;
  };
  // What lies elsewhere a commit does not have: a name without an ending is that of a folder.
  const isOfFolder = (path: string, to: string): boolean =>
    [...entries.keys()].some((other) => other.startsWith(`${to}/`)) ||
    (!entries.has(to) && posix.extname(path) === '');
  return {
    name: `${name}:${prefix.replace(/\/$/, '')}`,
    list: async () => new Set(entries.keys()),
    read: async (path) => {
      const bytes = find(path);
      if (bytes !== null) return bytes;
      throw targets.has(path)
        ? refuse('LINK', path)
        : Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' });
    },
    closed: async () =>
      new Map(
        [...targets].flatMap(([path, to]) => (isOfFolder(path, to) ? [[path, refuse('LINK', path)]] : [])),
      ),
    history: () => readHistory(directory, { commit, prefix }),
  };
}

/** As many links in a row the kernel follows (path_resolution(7)). */
const MAX_LINKS = 40;

interface Entry {
  blob: string;
  isLink: boolean;
  /** In bytes. */
  size: number;
}

/** What `git ls-tree -r -l -z` lists: "<mode> <type> <name> <size>\t<path>". Submodules are no files of the repository. */
function readEntries(listed: string, prefix: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of listed.split('\0')) {
    const [, mode, blob, size, full] = /^(\d+) blob (\w+) +(\w+)\t(.+)$/s.exec(line) ?? [];
    if (blob === undefined || !full?.startsWith(prefix)) continue;
    const path = full.slice(prefix.length);
    if (!/(?:^|\/)(?:\.|node_modules\/)/.test(path))
      entries.set(path, { blob, isLink: mode === '120000', size: Number(size) });
  }
  return entries;
}
