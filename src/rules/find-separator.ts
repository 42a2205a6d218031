/** A mark at the end of a text, with the white space on both sides of it; `null` where the text ends otherwise. */
export function findSeparator(text: string, mark: RegExp): string | null {
  const found = mark.exec(text.trimEnd());
  return found && text.slice(text.slice(0, found.index).trimEnd().length);
}
