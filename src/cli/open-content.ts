import { checkDirectory } from '../content/check-directory.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { findCommit, tellUnknown } from '../content/find-base.ts';
import { findRepository } from '../content/find-repository.ts';
import { hasPrograms } from '../content/has-programs.ts';
import { openCommit } from '../content/open-commit.ts';
import { openDirectory } from '../content/open-directory.ts';
import type { CommandOptions } from './options.ts';

/**
 * The content folder of a command: on disk, or as a commit has it.
 * @throws UsageError Where there is no such folder or commit.
 */
export async function openContent({
  content,
  commit,
}: Pick<CommandOptions, 'content' | 'commit'>): Promise<ContentFolder> {
  if (commit === null) {
    checkDirectory(content);
    return openDirectory(content);
  }
  const repository = await findRepository(content);
  const found = await findCommit(repository.directory, commit);
  if (found === null) throw await tellUnknown(repository.directory, commit);
  const folder = await openCommit(repository, { commit: found, name: commit });
  // A commit may be older than the folder: what is in neither of them is mistyped.
  if (!(await hasPrograms(folder))) checkDirectory(content);
  return folder;
}
