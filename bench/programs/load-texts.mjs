import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents of a content folder. */
export function loadTexts(folder) {
  const programs = join(folder, 'programs');
  return readdirSync(programs, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|markdown)$/.test(path))
    .sort()
    .map((path) => readFileSync(join(programs, path), 'utf8'));
}
