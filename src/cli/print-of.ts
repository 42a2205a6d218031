import { hash } from 'node:crypto';

/** What the files of a site are made of, as a hash each, by their paths in the output folder: "ideas/x/index.html". */
export type SitePrint = ReadonlyMap<string, string>;

/** The hash of what a file is made of: its bytes, its text, or the view that it prints. */
export function printOf(value: unknown): string {
  const bytes = typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value);
  return hash('sha1', bytes, 'base64');
}
