/** Which files of a site there are, as file systems compare names that take no notice of case or composition. */
export interface OutputBook {
  has(url: string): boolean;
  /** Whether the file of a url would stand in the place of another one, or of its folder. */
  collides(url: string): boolean;
}

/** Files that are not pages of the site, and the folder of styles and scripts. */
const RESERVED = ['/.almanac.json', '/assets'];

export function buildOutputBook(urls: Iterable<string>): OutputBook {
  const known = new Set(urls);
  const files = new Set([...RESERVED, ...known].map(toKey));
  const folders = new Set([...files].flatMap(foldersOf));
  return {
    has: (url) => known.has(url),
    collides: (url) => {
      const key = toKey(url);
      return files.has(key) || folders.has(key) || foldersOf(key).some((folder) => files.has(folder));
    },
  };
}

function toKey(url: string): string {
  return (url.endsWith('/') ? `${url}index.html` : url).normalize('NFC').toLowerCase();
}

/** "/a/b/c.html" lies in "/a" and "/a/b". */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(1, -1);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
}
