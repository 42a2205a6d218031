import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from './subject.ts';

/** Puts another word into the idea to edit. */
export function editContent({ content, documents, target }: Workspace, word: string): Promise<void> {
  const text = documents.get(target.path) ?? '';
  return writeFile(join(content, target.path), text.slice(0, target.start) + word + text.slice(target.end));
}

/** Puts the document back that was edited. */
export function restoreContent({ content, documents, target }: Workspace): Promise<void> {
  return writeFile(join(content, target.path), documents.get(target.path) ?? '');
}
