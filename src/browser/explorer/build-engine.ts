import { loadBrief } from '../page/load-brief.ts';
import { buildIdeaIndex, type IdeaIndex } from './idea-index.ts';
import type { Scores, ScoreWords } from './score-words.ts';

/** What the explorer loads, each of it when it is first needed; what could not be loaded is tried again. */
export interface Engine {
  load(): Promise<IdeaIndex>;
  /** The ideas that have some words; `null` where there are no words to look for. */
  score(words: string): Promise<Scores | null>;
}

export function buildEngine(): Engine {
  const load = once(async () => buildIdeaIndex(await loadBrief()));
  const loadScorer = once(async (): Promise<ScoreWords> => {
    const [{ buildScorer }, { brief }] = await Promise.all([import('./score-words.ts'), load()]);
    return buildScorer(brief);
  });
  return {
    load,
    score: async (words) => (/[\p{L}\p{N}]/u.test(words) ? (await loadScorer())(words) : null),
  };
}

/** Does something once: later calls get the same, unless it failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}
