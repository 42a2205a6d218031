import { existsSync, statSync } from 'node:fs';
import { checkDirectory } from '../content/check-directory.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { findBase, findCommit, tellUnknown } from '../content/find-base.ts';
import { findRepository, type Repository } from '../content/find-repository.ts';
import { hasPrograms } from '../content/has-programs.ts';
import { openCommit } from '../content/open-commit.ts';
import { runGit } from '../content/run-git.ts';
import { UsageError } from '../content/usage-error.ts';
import type { Side } from '../diff/diff.ts';
import { openContent } from './open-content.ts';

/** One of two contents that are compared. */
export interface OpenSide {
  side: Side;
  folder: ContentFolder;
}

export interface SidesOptions {
  /** A commit or branch, or a content folder on disk. */
  base: string;
  /** The same; `null` for the commit that is checked out, or, beside a folder, for the content folder. */
  head: string | null;
  /** The content folder, of which commits have their own. */
  content: string;
}

/**
 * Opens the contents that a command compares. Of two commits the older one is that at which their ways parted: what
 * others did on a branch meanwhile is no change of the head. A folder of the repository goes the way of its HEAD.
 * @throws UsageError Where there is no such commit or folder, or not enough history.
 */
export async function openSides({ base, head, content }: SidesOptions): Promise<[OpenSide, OpenSide]> {
  const repository = await findRepository(content).catch(() => null);
  const [old, now] = await Promise.all([
    findSide(base, repository),
    head === null ? null : findSide(head, repository),
  ]);
  const other =
    now ?? (old.commit === null ? { name: content, commit: null } : await findSide('HEAD', repository));
  const tip = other.commit ?? ((await isInside(other.name, repository)) ? 'HEAD' : null);
  const parted =
    repository && old.commit !== null && tip !== null
      ? { name: base, commit: await findBase(repository.directory, base, tip) }
      : old;
  const sides = [await openSide(parted, repository), await openSide(other, repository)] as const;
  const having = await Promise.all(sides.map(({ folder }) => hasPrograms(folder)));
  if (!having.includes(true)) checkDirectory(content);
  return [...sides];
}

/** What somebody named: a commit goes before a folder of the same name, and "./" before a name tells the folder. */
async function findSide(name: string, repository: Repository | null): Promise<Side> {
  const isPath = /^(?:\.{0,2}[\\/]|\.{1,2}$)/.test(name);
  const commit = repository && !isPath ? await findCommit(repository.directory, name) : null;
  if (commit !== null) return { name, commit };
  if (existsSync(name) && statSync(name).isDirectory()) return { name, commit: null };
  if (repository && !isPath) throw await tellUnknown(repository.directory, name);
  throw new UsageError(`There is no folder "${name}".`);
}

/** Whether a folder lies in the work tree of a repository. */
async function isInside(folder: string, repository: Repository | null): Promise<boolean> {
  if (repository === null) return false;
  const tops = await Promise.all(
    [folder, repository.directory].map((path) => runGit(path, ['rev-parse', '--show-toplevel'])),
  );
  return tops[0] !== null && tops[0] === tops[1];
}

async function openSide(side: Side, repository: Repository | null): Promise<OpenSide> {
  const { name, commit } = side;
  if (commit !== null && repository) return { side, folder: await openCommit(repository, { commit, name }) };
  return { side, folder: await openContent({ content: name, commit: null }) };
}
