import { relative, resolve } from 'node:path';
import { UsageError } from '../content/usage-error.ts';
import { buildSite } from '../site/build-site.ts';
import type { CommandLine, CommandOptions } from './options.ts';
import { openProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { reportMessages } from './report-messages.ts';
import { runEleventy } from './run-eleventy.ts';

const DEFAULT_OUTPUT = '_site';

/** `almanac build`: the site of a content folder. Says on standard error what it wrote. */
export async function run({ options }: CommandLine): Promise<number> {
  checkOutput(options);
  const { model, vocabulary, settings, redirects, history, failed } = await readContent(options);
  const { pathPrefix, url, quiet } = options;
  const output = options.output ?? DEFAULT_OUTPUT;
  const progress = openProgress(quiet);
  progress.show('Writing pages');
  const site = buildSite(model, { settings, vocabulary, redirects, history, pathPrefix, url });
  const pages = await runEleventy({ site, output, quiet });
  progress.clear();
  process.stderr.write(reportMessages(site.problems));
  const counts = Object.entries(model).flatMap(([name, value]) =>
    Array.isArray(value) ? [`${name} ${value.length}`] : [],
  );
  if (!quiet) process.stderr.write(`Wrote ${output}: pages ${pages}, ${counts.join(', ')}.\n`);
  return failed ? 1 : 0;
}

/** A site among its documents would be read as content the next time. */
function checkOutput({ content, output }: CommandOptions): void {
  const inside = relative(resolve(content), resolve(output ?? DEFAULT_OUTPUT));
  if (inside === '' || /^programs(?:[\\/]|$)/.test(inside))
    throw new UsageError(
      `"${output}" is where the content is: name another folder for the site with --output DIR.`,
    );
}
