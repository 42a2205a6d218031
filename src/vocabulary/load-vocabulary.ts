import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Vocabulary } from './vocabulary.ts';

/**
 * The vocabulary that comes with Almanac.
 * @param directory The package's `data/` folder.
 * @throws Where a file is missing or breaks its schema: the package itself is damaged.
 */
export function loadVocabulary(directory: string): Vocabulary {
  return readVocabulary(loadVocabularyTexts(directory));
}

/** The files of the vocabulary, as they are, in the order of its schema. */
export function loadVocabularyTexts(directory: string): string[] {
  return NAMES.map((name) => readFileSync(join(directory, `${name}.yml`), 'utf8'));
}

/** @throws Where one of them breaks its schema. */
export function readVocabulary(texts: readonly string[]): Vocabulary {
  return Vocabulary.parse(Object.fromEntries(NAMES.map((name, index) => [name, parse(texts[index] ?? '')])));
}

const NAMES = Object.keys(Vocabulary.shape);
