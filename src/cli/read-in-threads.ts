import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadMany } from '../almanac.ts';
import { packageDirectory } from '../package.ts';
import { buildReader, type SourceDocument } from '../parse/read-document.ts';
import type { Reading } from '../parse/reading.ts';
import { buildCheckedDocument } from '../rules/checked-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * So many characters of documents pay for a thread: it takes a tenth of a second to start, and is slow until its code is
 * compiled (`npm run bench`).
 */
const SHARE = 150_000;

/**
 * Reads documents for a model, with all cores of the machine where they are long enough. Their syntax trees are not
 * kept, which are many times as large as they are.
 */
export const readInThreads: ReadMany = async (documents, { vocabulary, onRead }) => {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  const count = Math.min(availableParallelism(), Math.floor(length / SHARE));
  const read = count < 2 ? readHere : readWith(count);
  const readings = await read(documents, vocabulary, onRead);
  return documents.flatMap(({ text }, index) => {
    const reading = readings.get(index);
    return reading ? [buildCheckedDocument(text, reading)] : [];
  });
};

/** Gives readings by the index of their documents. */
type Read = (
  documents: readonly SourceDocument[],
  vocabulary: Vocabulary,
  onRead: () => void,
) => Promise<Map<number, Reading>>;

const readHere: Read = async (documents, vocabulary, onRead) => {
  const read = buildReader(vocabulary);
  const readings = new Map<number, Reading>();
  for (const [index, document] of documents.entries()) {
    readings.set(index, read(document));
    onRead();
  }
  return readings;
};

function readWith(count: number): Read {
  return async (documents, vocabulary, onRead) => {
    const readings = new Map<number, Reading>();
    // The longest first, so that all threads end at about the same time.
    const queue = [...documents.entries()].sort(([, a], [, b]) => b.text.length - a.text.length);
    const work = async (): Promise<void> => {
      const thread = new Worker(join(packageDirectory, 'dist/src/cli/reading-thread.js'), {
        workerData: vocabulary,
      });
      try {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const [index, document] = next;
          readings.set(index, await ask(thread, document));
          onRead();
        }
      } finally {
        await thread.terminate();
      }
    };
    await Promise.all(Array.from({ length: count }, work));
    return readings;
  };
}

async function ask(thread: Worker, document: SourceDocument): Promise<Reading> {
  thread.postMessage(document);
  const [reading] = await once(thread, 'message');
  return reading;
}
