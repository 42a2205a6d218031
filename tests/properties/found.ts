import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDirectory } from '../../src/package.ts';
import type { Property } from './property.ts';

/** Where `npm run fuzz` puts documents for which a property does not hold, and the tests find them. */
export const FOUND = join(packageDirectory, 'tests/properties/found');

/**
 * Keeps a document for which a property does not hold, under the property's name and a hash of it: as it is, or as a
 * JSON string where it has halves of characters, which no file can hold.
 * @returns The path of the file.
 */
export function writeFound({ name }: Property, text: string, folder = FOUND): string {
  const isWhole = Buffer.from(text).toString() === text;
  const content = isWhole ? text : JSON.stringify(text);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}-${hash}.${isWhole ? 'md' : 'json'}`);
  writeFileSync(path, content);
  return path;
}

/** The documents that were kept for a property, by the name of the file. */
export function listFound({ name }: Property, folder = FOUND): Map<string, string> {
  const own = listFiles(folder).filter((file) => /^(.*)-[\da-f]{8}\.(?:md|json)$/.exec(file)?.[1] === name);
  return new Map(
    own.map((file) => {
      const content = readFileSync(join(folder, file), 'utf8');
      return [file, file.endsWith('.json') ? String(JSON.parse(content)) : content];
    }),
  );
}

/** The names of all files that were kept. */
export function listFiles(folder = FOUND): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
