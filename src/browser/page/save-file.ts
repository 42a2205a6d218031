import { createElement } from './create-element.ts';

/** Lets the browser save a text as a file. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = createElement('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click: it must outlive this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
