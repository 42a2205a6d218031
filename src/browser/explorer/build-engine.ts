import type { Brief } from '../../site/files/build-brief.ts';
import { BRIEF_PATH } from '../../site/files/search-paths.ts';
import { loadData } from '../page/load-data.ts';
import { toMoment } from '../page/tell-windows.ts';
import { buildIdeaIndex, type IdeaIndex } from './idea-index.ts';
import type { Found, Scorer } from './score-words.ts';

/** What the explorer loads, each of it when it is first needed; what could not be loaded is tried again. */
export interface Engine {
  load(): Promise<IdeaIndex>;
  /** The ideas that have some words; `null` where there are no words to look for. */
  search(words: string): Promise<Found | null>;
  /** Lets words be found in the texts of ideas too; calls whenever some more are, or where some cannot be had. */
  readTexts(onRead: () => void): void;
  /** Whether texts were asked for and could not be had. */
  lacksTexts(): boolean;
}

export function buildEngine(): Engine {
  const load = once(async () => buildIdeaIndex(await loadData<Brief>(BRIEF_PATH), toMoment(new Date())));
  const loadScorer = once(async (): Promise<Scorer> => {
    const [{ buildScorer }, { brief }] = await Promise.all([import('./score-words.ts'), load()]);
    return buildScorer(brief);
  });
  let isReading = false;
  let isLacking = false;
  return {
    load,
    search: async (words) => (words === '' ? null : (await loadScorer()).score(words)),
    readTexts: (onRead) => {
      if (isReading) return;
      isReading = true;
      loadScorer()
        .then((scorer) =>
          scorer.readTexts(() => {
            isLacking = false;
            onRead();
          }),
        )
        // What the brief says is searched in any case; the next words try again.
        .catch(() => {
          isReading = false;
          isLacking = true;
          onRead();
        });
    },
    lacksTexts: () => isLacking,
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
