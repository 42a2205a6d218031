import { isDocument } from './is-document.ts';

/**
 * Whether a file of a content folder (its path relative to it, with forward slashes) may be opened: documents, and the
 * settings beside `programs/`. Of all others the names alone count.
 */
export function isRead(path: string): boolean {
  return isDocument(path) || /^[^/]+\.yml$/.test(path);
}
