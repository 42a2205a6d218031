import { hashContent } from '../content/hash-content.ts';
import { keepReads } from '../content/keep-reads.ts';
import { findIntact, openRecords } from './build-record.ts';
import { findOutput } from './find-output.ts';
import { onStop } from './on-stop.ts';
import { openContent } from './open-content.ts';
import type { CommandLine } from './options.ts';
import { type Output, openOutput } from './output/open-output.ts';
import { printOf } from './print-of.ts';

/**
 * `almanac build`: the site of a content folder. Says on standard error what it wrote. The site takes the place of the
 * one before as a whole; where nothing has changed since the last build, that one is left alone. Documents that cannot
 * be read are told of, and the site is without them.
 * @returns 1 with `--strict` where a document could not be read: then the site is as it was.
 */
export async function run(line: CommandLine): Promise<number> {
  let output: Output | null = null;
  // Behind an error, Eleventy goes on writing for a while: the folder is given back when all of that has ended.
  process.once('exit', () => output?.close());
  onStop(() => {
    if (output) process.stderr.write(`Stopped: ${tellState(output)}.\n`);
  });
  output = await openOutput(findOutput(line.options));
  return build(line, output);
}

async function build({ options, values }: CommandLine, output: Output): Promise<number> {
  const { folder, name } = output;
  const content = keepReads(await openContent(options));
  const { pathPrefix, url, quiet } = options;
  const { noindex: isHidden = false, strict: isStrict = false } = values;
  const made = printOf([await hashContent(content), pathPrefix, url, isHidden]);
  const records = openRecords(options, folder);
  const last = await records.load();
  const known = last ? findIntact(folder, last) : new Map<string, string>();
  const fail = (): number => {
    process.stderr.write(
      `almanac: A document could not be read, and --strict was asked for: ${tellState(output)}.\n`,
    );
    return 1;
  };
  if (last?.made === made && known.size === Object.keys(last.files).length) {
    process.stderr.write(last.messages);
    if (last.failed && isStrict) return fail();
    if (!quiet) process.stderr.write(`Nothing has changed in ${name}: ${last.summary}.\n`);
    return 0;
  }
  if (last) await records.suspend(last);
  // A build of which nothing has changed ends sooner without all that a site is made with.
  const { buildInto } = await import('./build-into.ts');
  const built = await buildInto({ options, content, isHidden, isStrict, output, known });
  if (built === null) return fail();
  const { print, ...told } = built;
  await records.save({ made, ...told }, print);
  if (!quiet) process.stderr.write(`Wrote ${name}: ${told.summary}.\n`);
  return 0;
}

function tellState({ name, isPublished }: Output): string {
  return `"${name}" is ${isPublished() ? 'whole and new' : 'as it was'}`;
}
