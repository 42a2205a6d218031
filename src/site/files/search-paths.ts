/** Where the site keeps the brief, relative to its root. */
export const BRIEF_PATH = 'search/brief.json';

/** Where the site keeps the texts of which `start` is the first, relative to its root. */
export function toTextsPath(start: number): string {
  return `search/texts-${start}.json`;
}
