import type { ContentFolder } from './content-folder.ts';

/** Whether a content folder has a file below `programs/`, which holds the idea lists. */
export async function hasPrograms(folder: ContentFolder): Promise<boolean> {
  return [...(await folder.list())].some((path) => path.startsWith('programs/'));
}
