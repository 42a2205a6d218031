import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';

/** Keeps values between runs, each under the hash of everything that it depends on. */
export interface Cache<T> {
  read(key: readonly string[]): Promise<T | null>;
  write(key: readonly string[], value: T): Promise<void>;
}

/** A cache in a folder. A value that is missing, damaged or of another shape counts as not there. */
export function openCache<T>(directory: string, schema: z.ZodType<T>): Cache<T> {
  const pathOf = (key: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const part of key) hash.update(`${part.length}:${part}`);
    return join(directory, `${hash.digest('hex')}.json`);
  };
  return {
    async read(key) {
      try {
        const result = schema.safeParse(JSON.parse(await readFile(pathOf(key), 'utf8')));
        return result.success ? result.data : null;
      } catch {
        return null;
      }
    },
    async write(key, value) {
      const path = pathOf(key);
      const draft = `${path}.${process.pid}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(draft, JSON.stringify(value));
        await rename(draft, path);
      } catch {
        // A cache that cannot be written (a read-only disk, a full one) costs time, not truth.
      }
    },
  };
}
