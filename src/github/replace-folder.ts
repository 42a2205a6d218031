import { join } from 'node:path';
import { PREVIEWS } from './addresses.ts';
import { listSiteFiles } from './list-site-files.ts';
import type { Git } from './open-git.ts';

/** What stays where the site is replaced: previews, and the file by which GitHub Pages knows a host of one's own. */
const KEPT_AT_ROOT = [PREVIEWS, 'CNAME'];

/** A folder of a branch, and what takes the place of all that is in it. */
export interface Replacement {
  /** From the top of the branch; empty for the site at the top, which leaves previews alone. */
  folder: string;
  files: StoredFile[];
}

/** A file that git has already: where it goes, and its name there. */
export interface StoredFile {
  /** Relative to the folder that is replaced. */
  path: string;
  blob: string;
}

/**
 * Gives git the files of a site as they are: without attributes, filters and ends of lines of its own.
 * @throws UsageError Where the folder holds no site that may be published.
 */
export async function storeFiles(git: Git, site: string): Promise<StoredFile[]> {
  const paths = await listSiteFiles(site);
  const list = paths.map((path) => `${join(site, path)}\n`).join('');
  const blobs = (await git.run(['hash-object', '-w', '--no-filters', '--stdin-paths'], list)).split('\n');
  return paths.flatMap((path, index) => {
    const blob = blobs[index];
    return blob === undefined ? [] : [{ path, blob }];
  });
}

/**
 * The tree of a commit (of nothing, for `null`) in which a folder is replaced. Works on the names of files alone, so a
 * clone without contents is enough.
 */
export async function replaceFolder(
  git: Git,
  parent: string | null,
  replacement: Replacement,
): Promise<string> {
  const { folder, files } = replacement;
  await git.run(['read-tree', parent ?? '--empty']);
  const isKept = (path: string): boolean => folder === '' && KEPT_AT_ROOT.includes(path.split('/')[0] ?? '');
  const old = folder === '' ? ['.', ...KEPT_AT_ROOT.map((path) => `:!${path}`)] : [folder];
  await git.run(['rm', '-r', '-f', '-q', '--cached', '--ignore-unmatch', '--', ...old]);
  const added = files.filter(({ path }) => !isKept(path));
  const entries = [
    ...added.map(({ path, blob }) => ({ path: join(folder, path), blob })),
    ...(added.length > 0 ? [await buildMarker(git)] : []),
  ];
  const lines = entries.map(({ path, blob }) => `100644 ${blob}\t${path}\0`).join('');
  await git.run(['update-index', '-z', '--index-info'], lines);
  return git.run(['write-tree', '--missing-ok']);
}

/** Without this file, GitHub Pages would run Jekyll, which leaves out what begins with an underscore. */
async function buildMarker(git: Git): Promise<StoredFile> {
  return { path: '.nojekyll', blob: await git.run(['hash-object', '-w', '--stdin']) };
}
