import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { makeDirectory } from './make-directory.ts';
import { writeWhole } from './write-whole.ts';

/** Keeps values between runs, each under the hash of everything that it depends on. */
export interface Cache<T> {
  read(key: readonly string[]): Promise<T | null>;
  write(key: readonly string[], value: T): Promise<void>;
}

/**
 * A cache in a folder: one file for each value, which begins with the hash of the rest. A value that is missing,
 * damaged or of another shape counts as not there.
 */
export function openCache<T>(directory: string, schema: z.ZodType<T>): Cache<T> {
  const pathOf = (key: readonly string[]): string => join(directory, `${hash(key)}.json`);
  return {
    async read(key) {
      try {
        const [sum, json] = cut(await readFile(pathOf(key), 'utf8'));
        const result = sum === hash([json]) ? schema.safeParse(JSON.parse(json)) : null;
        return result?.success ? result.data : null;
      } catch {
        return null;
      }
    },
    async write(key, value) {
      const path = pathOf(key);
      try {
        await makeDirectory(dirname(path));
        const json = JSON.stringify(value);
        await writeWhole(path, `${hash([json])}\n${json}`);
      } catch {
        // A cache that cannot be written (a read-only disk, a full one) costs time, not truth.
      }
    },
  };
}

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex');
}

function cut(text: string): [first: string, rest: string] {
  const end = text.indexOf('\n');
  return [text.slice(0, Math.max(0, end)), text.slice(end + 1)];
}
