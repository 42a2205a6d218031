import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Vocabulary } from './vocabulary.ts';

/**
 * The vocabulary that comes with Almanac, as `npm run compile` made JSON of it: YAML takes longer to read than all else
 * of a small run.
 * @param directory The package's own folder.
 * @throws Where it has not been compiled.
 */
export function loadWords(directory: string): Vocabulary {
  return Vocabulary.parse(JSON.parse(readFileSync(join(directory, 'dist', 'vocabulary.json'), 'utf8')));
}
