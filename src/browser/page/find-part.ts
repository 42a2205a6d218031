/**
 * The element of a page's part that a script works with.
 * @throws Where the template has none: the script and the template do not fit.
 */
export function findPart<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
