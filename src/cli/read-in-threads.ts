import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ReadMany, readHere } from '../almanac.ts';
import { packageDirectory } from '../package.ts';
import type { SourceDocument } from '../parse/read-document.ts';
import type { Reading } from '../parse/reading.ts';
import { buildCheckedDocument, type CheckedDocument } from '../rules/checked-document.ts';

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
  const read = new Map<SourceDocument, CheckedDocument>();
  // The longest first, so that all threads end at about the same time.
  const queue = [...documents].sort((a, b) => b.text.length - a.text.length);
  const work = async (): Promise<void> => {
    const thread = new Worker(PROGRAM, { workerData: options.vocabulary });
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        read.set(next, buildCheckedDocument(next.text, await ask(thread, next)));
        options.onRead();
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return documents.flatMap((document) => read.get(document) ?? []);
};

const PROGRAM = join(packageDirectory, 'dist/src/cli/reading-thread.js');

async function ask(thread: Worker, document: SourceDocument): Promise<Reading> {
  thread.postMessage(document);
  const [reading] = await once(thread, 'message');
  return reading;
}
