import { setImmediate } from 'node:timers/promises';

/** Bounds of the pause (in milliseconds) that a check waits for: none of the keys pressed meanwhile is checked. */
const SHORTEST = 50;
const LONGEST = 400;

export interface CheckSchedule {
  /** Checks some documents soon: once only, however often they are named meanwhile. */
  add(uris: Iterable<string>): void;
}

/**
 * Runs checks when the keyboard rests, for as long as the last check took: small documents answer at once, and large
 * ones do not get in the way. Between two documents others have their turn.
 */
export function scheduleChecks(check: (uri: string) => void): CheckSchedule {
  const due = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let pause = SHORTEST;
  const run = async (): Promise<void> => {
    const own = timer;
    for (const uri of due) {
      due.delete(uri);
      const start = performance.now();
      check(uri);
      pause = Math.min(Math.max(performance.now() - start, SHORTEST), LONGEST);
      await setImmediate();
      if (timer !== own) return;
    }
  };
  return {
    add: (uris) => {
      for (const uri of uris) due.add(uri);
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    },
  };
}
