import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Almanac, readAlmanac } from '../almanac.ts';
import type { CommandOptions } from './options.ts';
import { openProgress } from './progress.ts';
import { reportMessages } from './report-messages.ts';

/** What the content folder of a command says; problems of documents go to standard error. */
export async function readContent({
  content,
  cache,
  quiet,
}: CommandOptions): Promise<Almanac & { failed: boolean }> {
  const progress = openProgress(quiet);
  const almanac = await readAlmanac({
    content,
    cache: cache ? findCache() : null,
    onProgress: (done, all) => progress.show(`Reading documents: ${done} of ${all}`),
  });
  progress.clear();
  process.stderr.write(reportMessages(almanac.files.flatMap(({ messages }) => messages)));
  const failed = almanac.files.some((file) => file.messages.some((message) => message.fatal));
  return { ...almanac, failed };
}

/** Where tools keep their caches in a project of Node.js; elsewhere there is none. */
export function findCache(): string | null {
  const modules = join(process.cwd(), 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'almanac') : null;
}
