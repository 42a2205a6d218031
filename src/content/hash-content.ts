import { createHash } from 'node:crypto';
import type { ContentFolder } from './content-folder.ts';
import { isRead } from './is-read.ts';

/**
 * A hash of all that a site may be made of in a content folder: documents and settings, the names of all other files,
 * because links may lead to them, and when documents last changed.
 */
export async function hashContent(folder: ContentFolder): Promise<string> {
  const hash = createHash('sha256').update(`${folder.name}\n`);
  for (const path of [...(await folder.list())].sort()) {
    const bytes = isRead(path) ? await readBytes(folder, path) : Buffer.alloc(0);
    hash.update(`${JSON.stringify(path)} ${bytes.length}\n`).update(bytes);
  }
  const history = await folder.history();
  return hash.update(JSON.stringify(history && [...history].sort())).digest('hex');
}

/** A file that cannot be read is told of by who needs it. */
async function readBytes(folder: ContentFolder, path: string): Promise<Buffer> {
  try {
    return await folder.read(path);
  } catch (error) {
    return Buffer.from(String(error));
  }
}
