import { parentPort, workerData } from 'node:worker_threads';
import { buildReader, type SourceDocument } from '../parse/read-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ReadingAnswer } from './reading-answer.ts';

/* What a thread of `readInThreads` runs: it gets the vocabulary at its start, and answers each document with its reading. */
const vocabulary: Vocabulary = workerData;
const read = buildReader(vocabulary);
parentPort?.on('message', (document: SourceDocument) => parentPort?.postMessage(answer(document)));

function answer(document: SourceDocument): ReadingAnswer {
  try {
    return { reading: read(document) };
  } catch (error) {
    return { error };
  }
}
