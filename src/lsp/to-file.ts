import { fileURLToPath } from 'node:url';

/** The path of a file; `null` for what is none, such as a text that was never saved. */
export function toFile(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
