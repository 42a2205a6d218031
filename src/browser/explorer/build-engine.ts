import { BRIEF_PATH, type Brief } from '../../site/files/build-brief.ts';
import { loadData } from '../page/load-data.ts';
import { buildIdeaIndex, type IdeaIndex } from './idea-index.ts';
import type { Scorer, Scores } from './score-words.ts';

/** What the explorer loads, each of it when it is first needed; what could not be loaded is tried again. */
export interface Engine {
  load(): Promise<IdeaIndex>;
  /** The ideas that have some words; `null` where there are no words to look for. */
  score(words: string): Promise<Scores | null>;
  /** Lets words be found in the texts of ideas too; calls whenever some more are. */
  readTexts(onRead: () => void): Promise<void>;
}

export function buildEngine(): Engine {
  const load = once(async () => buildIdeaIndex(await loadData<Brief>(BRIEF_PATH)));
  const loadScorer = once(async (): Promise<Scorer> => {
    const [{ buildScorer }, { brief }] = await Promise.all([import('./score-words.ts'), load()]);
    return buildScorer(brief);
  });
  let reading: Promise<void> | null = null;
  return {
    load,
    score: async (words) => (/[\p{L}\p{N}]/u.test(words) ? (await loadScorer()).score(words) : null),
    readTexts: (onRead) => {
      reading ??= loadScorer()
        .then((scorer) => scorer.readTexts(onRead))
        // What the brief says is searched in any case; the next words try again.
        .catch(() => {
          reading = null;
        });
      return reading;
    },
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
