import MiniSearch from 'minisearch';
import { toWords } from './to-words.ts';

/** How a word may differ from what is found: it may go on; or it may go on or be misspelt. */
export type Tolerance = 'prefix' | 'typos';

export interface WordMatch {
  /** Higher is better; comparable within one index. */
  score: number;
  /** The words found, as they are compared. */
  found: string[];
}

/** Texts by their words. */
export interface WordIndex<Field extends string> {
  add(id: number, texts: Record<Field, string>): void;
  /** What has a word, by id. */
  find(word: string, tolerance: Tolerance): Map<number, WordMatch>;
}

export interface WordIndexOptions<Field extends string> {
  /** The fields of a text, each with its weight. */
  weights: Record<Field, number>;
  /** Shorter words must be found whole. */
  shortestPrefix: number;
}

/** What is found as written counts most, then what goes on, then what is spelt otherwise. */
const WEIGHTS = { prefix: 0.5, fuzzy: 0.3 };

export function buildWordIndex<Field extends string>(options: WordIndexOptions<Field>): WordIndex<Field> {
  const { weights, shortestPrefix } = options;
  const index = new MiniSearch<{ id: number } & Record<string, string | number>>({
    fields: Object.keys(weights),
    tokenize: (text) => toWords(text).map((word) => word.text),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (word) => [word],
      boost: weights,
      weights: WEIGHTS,
      prefix: (word) => word.length >= shortestPrefix,
    },
  });
  return {
    add: (id, texts) => index.add({ ...texts, id }),
    find: (word, tolerance) => {
      const fuzzy = tolerance === 'typos' ? countTypos(word) : 0;
      const results = index.search(word, { fuzzy });
      return new Map(
        results.map(({ id, score, terms }): [number, WordMatch] => [id, { score, found: terms }]),
      );
    },
  };
}

/** How many letters of a word may be wrong, missing or too many: in short words each one tells. */
function countTypos({ length }: string): number {
  if (length <= 4) return 0;
  return length <= 7 ? 1 : 2;
}
