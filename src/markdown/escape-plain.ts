/** What may mean something to markdown, whatever stands around it. */
const SPECIAL = /[!#&*<>[\\\]_`|~]|^(?=[-+=]|\d{1,9}[.)])/g;

/** Plain text on one line as markdown that says the same. */
export function escapePlain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SPECIAL, '\\$&');
}
