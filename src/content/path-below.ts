import { isAbsolute, relative, sep } from 'node:path';

/** A path relative to a folder, with forward slashes (empty for the folder itself); `null` where it lies elsewhere. */
export function pathBelow(folder: string, path: string): string | null {
  const parts = relative(folder, path).split(sep);
  // On Windows, another drive has no relative path.
  return parts[0] === '..' || isAbsolute(parts.join(sep)) ? null : parts.join('/');
}
