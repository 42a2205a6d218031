import { hashContent } from '../content/hash-content.ts';
import { keepReads } from '../content/keep-reads.ts';
import { findIntact, openRecords } from './build-record.ts';
import { findOutput } from './find-output.ts';
import { openContent } from './open-content.ts';
import type { CommandLine } from './options.ts';
import { printOf } from './print-of.ts';

/**
 * `almanac build`: the site of a content folder. Says on standard error what it wrote. Files that are there and the
 * same are left alone, all of them where nothing has changed since the last build.
 * @returns 1 where a document could not be read: the site is without it.
 */
export async function run({ options, values }: CommandLine): Promise<number> {
  const output = findOutput(options);
  const content = keepReads(await openContent(options));
  const { pathPrefix, url, quiet } = options;
  const isHidden = values.noindex ?? false;
  const made = printOf([await hashContent(content), pathPrefix, url, isHidden]);
  const records = openRecords(options, output);
  const last = await records.load();
  const known = last ? findIntact(output, last) : new Map<string, string>();
  if (last?.made === made && known.size === Object.keys(last.files).length) {
    process.stderr.write(last.messages);
    if (!quiet) process.stderr.write(`Nothing has changed in ${output}: ${last.summary}.\n`);
    return last.failed ? 1 : 0;
  }
  if (last) await records.suspend(last);
  // A build of which nothing has changed ends sooner without all that a site is made with.
  const { buildInto } = await import('./build-into.ts');
  const { print, ...told } = await buildInto({ options, content, isHidden, output, known });
  await records.save({ made, ...told }, print);
  if (!quiet) process.stderr.write(`Wrote ${output}: ${told.summary}.\n`);
  return told.failed ? 1 : 0;
}
