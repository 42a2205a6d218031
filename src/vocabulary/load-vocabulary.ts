import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Vocabulary } from './vocabulary.ts';

/**
 * The vocabulary that comes with Almanac, from its data files.
 * @param directory The package's `data/` folder.
 * @throws Where a file is missing or breaks its schema: the package itself is damaged.
 */
export function loadVocabulary(directory: string): Vocabulary {
  const load = (name: string): unknown => parse(readFileSync(join(directory, `${name}.yml`), 'utf8'));
  return Vocabulary.parse(
    Object.fromEntries(Object.keys(Vocabulary.shape).map((name) => [name, load(name)])),
  );
}
