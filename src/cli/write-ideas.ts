import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from '../../templates/pages/idea.11ty.tsx';
import { makeDirectory } from '../content/make-directory.ts';
import { toFilePath } from '../site/list-entries.ts';
import type { Page, Views } from '../site/site.ts';
import { hashAssets } from './load-assets.ts';
import type { Output } from './output/open-output.ts';
import { printOf, type SitePrint } from './print-of.ts';

export interface WriteIdeasOptions {
  pages: readonly Page<Views['ideas']>[];
  /** Of the site. */
  output: Output;
  /** Of the files that are there as they were written. */
  known: SitePrint;
}

/**
 * Writes the pages of some ideas that have changed, without Eleventy, whose start takes longer than all else behind a
 * save. Those that are not there yet are left to `writeSite`.
 * @returns The prints of the files that it wrote.
 */
export async function writeIdeas({ pages, output, known }: WriteIdeasOptions): Promise<Map<string, string>> {
  const { folder, draft } = output;
  const assetVersions = hashAssets();
  const whole = join(draft, 'page.html');
  await makeDirectory(draft);
  const written = new Map<string, string>();
  for (const page of pages) {
    const path = toFilePath(page);
    if (!known.has(path) || !existsSync(join(folder, path))) continue;
    const view = page.view();
    const print = printOf(view);
    if (print === known.get(path)) continue;
    await writeFile(whole, render({ entry: { ...page, view: () => view }, assetVersions }));
    await rename(whole, join(folder, path));
    written.set(path, print);
  }
  return written;
}
