import type { SiteFile } from '../../src/site/site.ts';
import { keepChosen } from './keep-chosen.ts';

/** The files of the site that are not pages, as they are. */
export const data = {
  pagination: { data: 'site.files', size: 1, alias: 'file', before: keepChosen },
  permalink: ({ file }: { file: SiteFile }): string => file.path,
  eleventyExcludeFromCollections: true,
};

export function render({ file }: { file: SiteFile }): string {
  return file.content();
}
