import { once } from 'node:events';
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';
import { pathBelow } from '../content/path-below.ts';

/** Editors save in several steps: what follows within this many milliseconds is one change. */
const SETTLE = 15;

/** So many milliseconds behind a change of a file, chokidar 4 has passed over all others of it (50, in its `_emit`). */
const BLIND = 60;

export interface Watch {
  close(): Promise<void>;
}

export interface WatchOptions {
  /** The folder to watch. */
  directory: string;
  /** A folder inside it to leave alone: the one that is written to. */
  ignored: string;
  /** Called behind each change; changes meanwhile are told of when the call has ended. */
  onChange(): Promise<void>;
  /** Called where a call has failed, or the system watches no more files. */
  onError(error: unknown): void;
}

/** Watches the files of a folder, from when the promise is kept. */
export async function watchContent({ directory, ignored, onChange, onError }: WatchOptions): Promise<Watch> {
  const output = resolve(ignored);
  // The folder itself may have any name: "..", or that of a hidden one.
  const isForeign = (path: string): boolean =>
    resolve(path) === output ||
    (pathBelow(directory, path) !== '' && /^(?:\..+|node_modules)$/.test(basename(path)));
  const watcher = watch(directory, { ignoreInitial: true, ignored: isForeign });
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let begun = 0;
  const start = (): void => {
    timer = null;
    if (running) {
      schedule();
      return;
    }
    begun = Date.now();
    running = onChange()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  };
  const schedule = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(start, SETTLE);
  };
  // The clock of a file system may be some milliseconds behind.
  const lookAgain = (path: string): void => {
    if (watcher.closed) return;
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > begun - SETTLE / 2) schedule();
  };
  watcher.on('all', (_, path) => {
    schedule();
    setTimeout(lookAgain, BLIND, path).unref();
  });
  watcher.on('error', onError);
  await once(watcher, 'ready');
  return {
    async close() {
      if (timer) clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
