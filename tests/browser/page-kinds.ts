import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How the addresses of each kind of page look. */
const KINDS = {
  home: /^\/$/,
  explorer: /^\/ideas\/$/,
  'more ideas': /^\/ideas\/page\/2\/$/,
  'ideas of a status': /^\/statuses\/.+\/$/,
  idea: /^\/ideas\/(?!page\/).+\/$/,
  terms: /^\/terms\/$/,
  term: /^\/terms\/.+\/$/,
  year: /^\/years\/.+\/$/,
  programs: /^\/programs\/$/,
  program: /^\/programs\/.+\/$/,
  projects: /^\/projects\/$/,
  project: /^\/projects\/.+\/$/,
  mentors: /^\/mentors\/$/,
  mentor: /^\/mentors\/.+\/$/,
  skills: /^\/skills\/$/,
  skill: /^\/skills\/.+\/$/,
  statistics: /^\/statistics\/$/,
  quality: /^\/quality\/$/,
  'quality of a year': /^\/quality\/.+\/$/,
  rules: /^\/rules\/$/,
  rule: /^\/rules\/.+\/$/,
  playground: /^\/playground\/$/,
  shortlist: /^\/shortlist\/$/,
  'not found': /^\/404\.html$/,
} as const;

/**
 * One page of each kind in a site: the longest, which has most of what can go wrong.
 * @returns For each kind the url of its page.
 * @throws Where a kind has no page at all.
 */
export function findPages(folder: string): [kind: string, url: string][] {
  const pages = listPages(folder).sort((a, b) => b.bytes - a.bytes);
  return Object.entries(KINDS).map(([kind, pattern]) => {
    const longest = pages.find(({ url }) => pattern.test(url));
    if (!longest) throw new Error(`The site has no page of the kind "${kind}".`);
    return [kind, longest.url];
  });
}

/** The addresses of all pages of a site, readable and without path prefix, with their length. */
export function listPages(folder: string): { url: string; file: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      url: `/${file.slice(folder.length + 1).replace(/(?<=^|\/)index\.html$/, '')}`,
      file,
      bytes: statSync(file).size,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
