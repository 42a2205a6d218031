/** What Eleventy hands to a function that sifts the pages of a template. */
interface Data {
  /** Set by `runEleventy`. */
  isChanged(key: string): boolean;
}

/** Those of some pages or files that are to be written. */
export function keepChanged<T extends { url: string } | { path: string }>(
  entries: readonly T[],
  { isChanged }: Data,
): T[] {
  return entries.filter((entry) => isChanged('url' in entry ? entry.url : entry.path));
}
