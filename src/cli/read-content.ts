import { type Almanac, type ReadOptions, readAlmanac } from '../almanac.ts';
import type { CommandOptions } from './options.ts';
import { readInThreads } from './read-in-threads.ts';
import { showProgress } from './read-with-progress.ts';
import { reportMessages } from './report-messages.ts';

/** What a content folder says. */
export interface ReadContent extends Almanac {
  /** The problems of its documents, which have gone to standard error. */
  messages: string;
  /** Whether one of them could not be read. */
  failed: boolean;
}

/** What the content folder of a command says; problems of documents go to standard error. */
export async function readContent(
  options: CommandOptions,
  asked: Pick<ReadOptions, 'content' | 'onReadAll'>,
): Promise<ReadContent> {
  const almanac = await showProgress(options, (reading) =>
    readAlmanac({ ...reading, ...asked, readMany: readInThreads }),
  );
  const messages = reportMessages(almanac.files.flatMap((file) => file.messages));
  process.stderr.write(messages);
  const failed = almanac.files.some((file) => file.messages.some((message) => message.fatal));
  return { ...almanac, messages, failed };
}
