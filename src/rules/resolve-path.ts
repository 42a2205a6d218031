/**
 * The path of the content that a relative address of a document leads to, "" for the content folder itself; `null`
 * where it leads out of that folder.
 */
export function resolvePath(from: string, address: string): string | null {
  const parts = from.split('/').slice(0, -1);
  for (const part of address.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
