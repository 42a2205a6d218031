import { parentPort, workerData } from 'node:worker_threads';
import { buildReader, type SourceDocument } from '../parse/read-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/* What a thread of `readInThreads` runs: it gets the vocabulary at its start, and answers each document with its reading. */
const vocabulary: Vocabulary = workerData;
const read = buildReader(vocabulary);
parentPort?.on('message', (document: SourceDocument) => parentPort?.postMessage(read(document)));
