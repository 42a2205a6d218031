/**
 * What stands between an opening tag and the next closing one, each of them once. A pattern for all of it would look for
 * the closing tag as often as a text opens one.
 */
export function findBetween(html: string, { open, close }: { open: RegExp; close: RegExp }): string[] {
  const parts = html.split(close).slice(0, -1);
  return parts.flatMap((part) => {
    const found = open.exec(part);
    return found ? [part.slice(found.index + found[0].length)] : [];
  });
}
