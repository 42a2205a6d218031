import { createHash } from 'node:crypto';
import type { Page, Site } from './site.ts';

/** A hash of what each page and file of a site is made of, by its URL or path. */
export type SitePrint = ReadonlyMap<string, string>;

/** The print of a site: where two of them differ, there is something to write. */
export function printSite({ files, problems: _, ...pages }: Site): SitePrint {
  const print = new Map<string, string>();
  for (const own of Object.values(pages).flatMap((kind): Page<unknown>[] => kind))
    print.set(own.url, toHash(JSON.stringify(own.view())));
  for (const { path, content } of files) print.set(path, toHash(content()));
  return print;
}

function toHash(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
