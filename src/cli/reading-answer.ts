import type { Reading } from '../parse/reading.ts';

/** What a thread says of a document: what it says, or why the reader fails over it. */
export type ReadingAnswer = { reading: Reading } | { error: unknown };
