import type { LineRange } from './changes.ts';

/** A change of one file, as git tells it; paths are relative to the top of the repository. */
export interface GitChange {
  path: string;
  isGone: boolean;
  /** Where the file was, and the name that git has for its content; `null` where it is new. */
  before: { path: string; blob: string } | null;
  lines: LineRange[];
}

/**
 * Reads `git diff --raw -z --patch`: between NULs, for each change two modes, two names of contents and a letter,
 * then its path (of a rename both); behind them the patches, in the same order.
 */
export function readDiff(output: string): GitChange[] {
  const changes: GitChange[] = [];
  let rest = output;
  const take = (): string => {
    const end = rest.indexOf('\0');
    const part = end < 0 ? rest : rest.slice(0, end);
    rest = rest.slice(part.length + 1);
    return part;
  };
  while (rest.startsWith(':')) {
    const [, , blob = '', , letter = ''] = take().split(' ');
    const former = take();
    const path = /^[RC]/.test(letter) ? take() : former;
    const before = /^[AC]/.test(letter) ? null : { path: former, blob };
    changes.push({ path, isGone: letter === 'D', before, lines: [] });
  }
  readPatches(rest, changes);
  return changes;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/** Adds the lines that each patch says are new. Lines of a document never stand at the start of one of a patch. */
function readPatches(patches: string, changes: readonly GitChange[]): void {
  let index = -1;
  for (const line of patches.split('\n')) {
    if (/^\0?diff --git /.test(line)) index++;
    const [, start, count = '1'] = HUNK.exec(line) ?? [];
    if (start === undefined || count === '0') continue;
    changes[index]?.lines.push({ start: Number(start), end: Number(start) + Number(count) - 1 });
  }
}
