import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../content/usage-error.ts';
import { loadManifest } from './output/manifest.ts';

/**
 * The pages of a site that `almanac build` wrote into a folder: the HTML of each by its url, "/ideas/…/". Files of others
 * in the folder are no pages. An empty folder is a site without pages.
 * @throws UsageError Where there is no such folder, or something else in it.
 */
export async function loadPages(folder: string): Promise<Map<string, string>> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder "${folder}" with a site: "almanac build" writes one.`);
  const files = loadManifest(folder);
  if (files === null && (await readdir(folder)).length > 0)
    throw new UsageError(
      `"${folder}" has no site of Almanac's making in it: name a folder that "almanac build" wrote.`,
    );
  const pages = new Map<string, string>();
  for (const file of files ?? []) {
    const path = join(folder, file);
    // A run that was cut short lists more than it wrote.
    if (file.endsWith('.html') && existsSync(path)) pages.set(toUrl(file), await readFile(path, 'utf8'));
  }
  return pages;
}

/** "ideas/x/index.html" is "/ideas/x/", "404.html" is "/404.html". */
function toUrl(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}
