import type { Page, Site, SiteFile } from './site.ts';

/** A page of any kind, or a file. */
export type Entry = Page<unknown> | SiteFile;

/** All that is to be written of a site. */
export function listEntries({ files, problems: _, ...pages }: Site): Entry[] {
  return [...Object.values(pages).flat(), ...files];
}

/** Where it is written, relative to the root of the site: "ideas/x/index.html". */
export function toFilePath(entry: Entry): string {
  const url = 'url' in entry ? entry.url : entry.path;
  return (url.endsWith('/') ? `${url}index.html` : url).replace(/^\//, '');
}
