import { availableParallelism } from 'node:os';
import { type ReadMany, readHere } from '../check/read-many.ts';
import type { SourceDocument } from '../parse/read-document.ts';
import { buildCheckedDocument } from '../rules/checked-document.ts';
import { openThread } from './open-thread.ts';
import type { ReadingAnswer } from './reading-answer.ts';

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
    const thread = openThread<SourceDocument, ReadingAnswer>('reading-thread', options.vocabulary);
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const answer = await thread.ask(next);
        if ('error' in answer) options.onFail(next.path, answer.error);
        else await options.onRead(buildCheckedDocument(next.text, answer.reading));
      }
    } finally {
      await thread.close();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
};
