import type { SiteFile } from '../site.ts';
import { toCsv } from '../table/to-csv.ts';
import { IDEA_COLUMNS, toIdeaRecord } from '../table/to-idea-record.ts';
import type { Brief } from './build-brief.ts';

/** Where the site keeps the table, relative to its root. No idea's page: those are folders. */
export const IDEA_TABLE_PATH = 'ideas/ideas.csv';

/**
 * All ideas in brief, as a table for spreadsheets.
 * @param root What stands before the addresses of ideas: an address or a path prefix, with a slash at its end.
 */
export function buildIdeaTable(brief: Brief, root: string): SiteFile {
  const content = (): string => {
    const records = brief.ideas.slug.map((_, place) => toIdeaRecord(brief, place, root));
    return toCsv(IDEA_COLUMNS, records);
  };
  return { path: IDEA_TABLE_PATH, content };
}
