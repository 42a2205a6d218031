import type { Site } from './site.ts';

/** What each page and file of a site is made of, as JSON, by its URL or path. */
export type SitePrint = ReadonlyMap<string, string>;

/** The print of a site: where two of them differ, there is something to write. */
export function printSite({ problems: _, ...pages }: Site): SitePrint {
  const views = Object.values(pages).flat();
  return new Map(views.map((view) => ['url' in view ? view.url : view.path, JSON.stringify(view)]));
}
