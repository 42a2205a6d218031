import { toJson } from '../model/publish-model.ts';
import { type CompareOptions, type Comparison, compareContents } from './compare-contents.ts';
import { type DiffFormat, type DiffWishes, readDiffWishes } from './diff-options.ts';
import { isColoured } from './is-coloured.ts';
import { openSides } from './open-sides.ts';
import type { CommandLine, CommandOptions } from './options.ts';
import { print } from './print.ts';
import { showProgress } from './read-with-progress.ts';
import { toRoot } from './site-address.ts';
import { readToday } from './today.ts';

/**
 * `almanac diff BASE [HEAD]`: what a change does to the site.
 * @returns 0, whether or not there is a difference.
 */
export async function run(line: CommandLine): Promise<number> {
  const { base, head, format, sites } = readDiffWishes(line);
  const sides = await openSides({ base, head, content: line.options.content });
  const findPages = await loadSites(sites);
  const comparison = await showProgress(line.options, (reading) =>
    compareContents(sides, { ...reading, today: readToday(), findPages }),
  );
  await print(await render(comparison, format, line.options));
  return 0;
}

async function loadSites(sites: DiffWishes['sites']): Promise<CompareOptions['findPages']> {
  if (sites === null) return () => null;
  const [{ loadPages }, { comparePages }] = await Promise.all([
    import('./load-pages.ts'),
    import('../diff/compare-pages.ts'),
  ]);
  const [before, after] = [await loadPages(sites.base), await loadPages(sites.head)];
  return (named) => comparePages(before, after, { named });
}

/** A format is loaded when it is used. */
async function render(
  { diff, site }: Comparison,
  format: DiffFormat,
  options: CommandOptions,
): Promise<string> {
  switch (format) {
    case 'terminal': {
      const { renderChanges } = await import('./reporters/changes.ts');
      return renderChanges(diff, { isColoured: isColoured() });
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../diff/render-markdown.ts');
      return renderMarkdown(diff, { preview: options.url === null ? null : toRoot(options), site });
    }
    case 'json':
      return toJson(diff);
  }
}
