import { type Almanac, readAlmanac } from '../almanac.ts';
import type { CommandOptions } from './options.ts';
import { readWithProgress } from './read-with-progress.ts';
import { reportMessages } from './report-messages.ts';

/** What the content folder of a command says; problems of documents go to standard error. */
export async function readContent(options: CommandOptions): Promise<Almanac & { failed: boolean }> {
  const almanac = await readWithProgress(options, readAlmanac);
  process.stderr.write(reportMessages(almanac.files.flatMap(({ messages }) => messages)));
  const failed = almanac.files.some((file) => file.messages.some((message) => message.fatal));
  return { ...almanac, failed };
}
