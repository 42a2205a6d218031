/** What Eleventy hands to a function that sifts the pages of a template. */
interface Data {
  /** Set by `runEleventy`. */
  isChanged(key: string): boolean;
}

/** Those of some views or files that are to be written. */
export function keepChanged<T extends { url: string } | { path: string }>(
  views: readonly T[],
  { isChanged }: Data,
): T[] {
  return views.filter((view) => isChanged('url' in view ? view.url : view.path));
}
