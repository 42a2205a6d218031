import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { History } from './history.ts';
import { runGit } from './run-git.ts';

/**
 * Behind each NUL a commit: its hash, its time in seconds, and the paths that it changed. Whatever the reader's own
 * configuration says, a root commit tells its files and a merge those that no parent has.
 */
const LOG = [
  ...['-c', 'log.showRoot=true', '-c', 'log.follow=false', '-c', 'core.quotePath=false', 'log'],
  ...['-z', '--name-only', '--no-renames', '-c', '--no-show-signature', '--no-color'],
  '--format=%x00%H %ct',
];

export interface HistoryOptions {
  commit: string;
  /** The folder, from the top of the repository: "" or with a slash at its end. */
  prefix: string;
}

/**
 * In one pass over the log; `null` where the folder is in no repository of git, or there is no git.
 * @param at Where the folder of which to tell is not the directory, as it is now: which one it is, and since when.
 */
export async function readHistory(
  directory: string,
  at: HistoryOptions | null = null,
): Promise<History | null> {
  const range = at
    ? [`--relative=${at.prefix}`, at.commit, '--', `:(top,literal)${at.prefix}`]
    : ['--relative', '--', '.'];
  const log = await runGit(directory, [...LOG, ...range]);
  if (log === null) return null;
  const changes = new Map<string, Change>();
  for (const change of readLog(log, await findBoundary(directory)))
    if ((changes.get(change.path)?.time ?? -1) < change.time) changes.set(change.path, change);
  return new Map(
    [...changes.values()].flatMap(({ path, time, isBoundary }) =>
      isBoundary ? [] : [[path, new Date(time * 1000).toISOString().slice(0, 10)]],
    ),
  );
}

interface Change {
  path: string;
  /** Seconds since 1970, by the clock of who committed. */
  time: number;
  /** Whether the history is cut off behind the commit, which then seems to have made all of its files. */
  isBoundary: boolean;
}

/** The parts between NULs: an empty one, a commit, its paths (the first one behind a line feed); and again. */
function readLog(log: string, boundary: ReadonlySet<string>): Change[] {
  const changes: Change[] = [];
  let before = '';
  let commit = { time: 0, isBoundary: false };
  let isFirst = false;
  for (const part of log.split('\0')) {
    const [, hash, time] = (before === '' && /^([\da-f]{40,64}) (\d+)$/.exec(part)) || [];
    if (hash !== undefined) {
      commit = { time: Number(time), isBoundary: boundary.has(hash) };
      isFirst = true;
    } else if (part !== '') {
      changes.push({ path: isFirst ? part.replace(/^\n/, '') : part, ...commit });
      isFirst = false;
    }
    before = part;
  }
  return changes;
}

/** The commits behind which a shallow clone has no history. */
async function findBoundary(directory: string): Promise<ReadonlySet<string>> {
  const path = await runGit(directory, ['rev-parse', '--git-path', 'shallow']);
  if (path === null) return new Set();
  try {
    const text = await readFile(resolve(directory, path.replace(/\n$/, '')), 'utf8');
    return new Set(text.split('\n').filter(Boolean));
  } catch {
    return new Set();
  }
}
