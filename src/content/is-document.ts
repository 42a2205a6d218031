/**
 * Whether a path of a content folder (relative to it, with forward slashes) is that of a document: markdown below
 * `programs/`, nothing hidden.
 */
export function isDocument(path: string): boolean {
  return /^programs\/(?!(?:.*\/)?\.).+\.(?:md|markdown)$/is.test(path);
}
