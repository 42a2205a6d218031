/** Which files of a site there are, as file systems compare names that take no notice of case or composition. */
export interface OutputBook {
  has(url: string): boolean;
  /** The url of a file in whose place, or in the place of whose folder, that of another url would stand; `null` for none. */
  findRival(url: string): string | null;
  add(url: string): void;
}

/** Files that are not pages of the site, and the folder of styles and scripts. */
const RESERVED = ['/.almanac.json', '/assets'];

export function buildOutputBook(urls: Iterable<string>): OutputBook {
  const known = new Set<string>();
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const enter = (url: string): void => {
    const key = toKey(url);
    files.set(key, url);
    for (const folder of foldersOf(key)) folders.set(folder, url);
  };
  const add = (url: string): void => {
    known.add(url);
    enter(url);
  };
  for (const url of RESERVED) enter(url);
  for (const url of urls) add(url);
  return {
    has: (url) => known.has(url),
    findRival: (url) => {
      const key = toKey(url);
      const around = foldersOf(key).find((folder) => files.has(folder)) ?? '';
      return files.get(key) ?? folders.get(key) ?? files.get(around) ?? null;
    },
    add,
  };
}

/** Equal for names that one file system or another takes for the same: "ß" is "ss" to some. */
function toKey(url: string): string {
  const path = url.endsWith('/') ? `${url}index.html` : url;
  return path.normalize('NFKD').toUpperCase().normalize('NFKD').toLowerCase();
}

/** "/a/b/c.html" lies in "/a" and "/a/b". */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(1, -1);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
}
