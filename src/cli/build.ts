import { buildSite } from '../site/build-site.ts';
import { findOutput } from './find-output.ts';
import { loadManual } from './load-manual.ts';
import type { CommandLine } from './options.ts';
import { openProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { reportMessages } from './report-messages.ts';
import { runEleventy } from './run-eleventy.ts';
import { findAddress } from './site-address.ts';

/**
 * `almanac build`: the site of a content folder. Says on standard error what it wrote.
 * @returns 1 where a document could not be read: the site is without it.
 */
export async function run({ options, values }: CommandLine): Promise<number> {
  const output = findOutput(options);
  const almanac = await readContent(options);
  const { quiet } = options;
  const progress = openProgress(quiet);
  progress.show('Writing pages');
  const site = buildSite(almanac.model, {
    ...almanac,
    rulePages: loadManual(),
    problems: [],
    isHidden: values.noindex ?? false,
    ...findAddress(options, almanac.settings),
  });
  const written = await runEleventy({ site, output, quiet });
  const pages = written.length - site.redirects.length;
  progress.clear();
  process.stderr.write(reportMessages(site.problems));
  const counts = Object.entries(almanac.model).flatMap(([name, value]) =>
    Array.isArray(value) ? [`${name} ${value.length}`] : [],
  );
  if (!quiet) process.stderr.write(`Wrote ${output}: pages ${pages}, ${counts.join(', ')}.\n`);
  return almanac.failed ? 1 : 0;
}
