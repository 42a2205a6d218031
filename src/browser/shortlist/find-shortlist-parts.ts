import { findPart } from '../page/find-part.ts';

/** What the shortlist works with, in the page. */
export interface ShortlistParts {
  count: HTMLElement;
  empty: HTMLElement;
  comparison: HTMLElement;
  copy: HTMLButtonElement;
  print: HTMLButtonElement;
  back: HTMLAnchorElement;
}

/** The parts of the page's shortlist; `null` where it has none. */
export function findShortlistParts(): ShortlistParts | null {
  const root = document.querySelector<HTMLElement>('[data-shortlist]');
  if (!root) return null;
  const find = <T extends HTMLElement>(selector: string): T => findPart(root, selector);
  return {
    count: find('[data-count]'),
    empty: find('[data-empty]'),
    comparison: find('[data-comparison]'),
    copy: find('[data-copy]'),
    print: find('[data-print]'),
    back: find('[data-back]'),
  };
}
