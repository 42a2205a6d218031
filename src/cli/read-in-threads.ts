import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ReadMany, readHere } from '../check/read-many.ts';
import { packageDirectory } from '../package.ts';
import type { SourceDocument } from '../parse/read-document.ts';
import type { Reading } from '../parse/reading.ts';
import { buildCheckedDocument } from '../rules/checked-document.ts';

/**
 * So many characters of documents pay for a thread: it takes a tenth of a second to start, and is slow until its code is
 * compiled (`npm run bench`).
 */
const SHARE = 150_000;

/** Reads documents with all cores of the machine where they are long enough. Their syntax trees are not kept. */
export const readInThreads: ReadMany = async (documents, options) => {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  const count = Math.min(availableParallelism(), Math.floor(length / SHARE));
  if (count < 2) return readHere(documents, options);
  // The longest first, so that all threads end at about the same time.
  const queue = [...documents].sort((a, b) => b.text.length - a.text.length);
  const work = async (): Promise<void> => {
    const thread = new Worker(PROGRAM, {
      workerData: options.vocabulary,
      resourceLimits: { stackSizeMb: STACK },
    });
    const end = failAtEnd(thread);
    end.catch(() => undefined);
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const reading = await Promise.race([ask(thread, next), end]);
        await options.onRead(buildCheckedDocument(next.text, reading));
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
};

/** In MB, as the main thread has: what is nested too deep for the one must be so for all. */
const STACK = 0.9;

const PROGRAM = join(packageDirectory, 'dist/src/cli/reading-thread.js');

async function ask(thread: Worker, document: SourceDocument): Promise<Reading> {
  thread.postMessage(document);
  const [reading] = await once(thread, 'message');
  return reading;
}

/** Fails when a thread ends. */
async function failAtEnd(thread: Worker): Promise<never> {
  await once(thread, 'exit');
  throw new Error('A thread that reads documents has ended.');
}
