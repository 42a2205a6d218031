import { findPart } from '../page/find-part.ts';

/** What the explorer works with, in the page. */
export interface Parts {
  root: HTMLElement;
  search: HTMLElement;
  words: HTMLInputElement;
  sort: HTMLSelectElement;
  facets: HTMLElement[];
  results: HTMLElement;
  count: HTMLElement;
  open: HTMLElement;
  openBox: HTMLInputElement;
  openCount: HTMLElement;
  /** Links from the filters to the results. */
  leaps: HTMLElement[];
  show: HTMLElement;
  chips: HTMLElement;
  shortlist: HTMLElement;
  compare: HTMLAnchorElement;
  list: HTMLElement;
  pager: HTMLElement | null;
  downloads: HTMLElement;
}

/** The parts of the page's explorer; `null` where it has none. */
export function findParts(): Parts | null {
  const root = document.querySelector<HTMLElement>('[data-explorer]');
  if (!root) return null;
  const find = <T extends HTMLElement>(selector: string): T => findPart(root, selector);
  return {
    root,
    search: find('[data-words]'),
    words: find('[name="q"]'),
    sort: find('[name="sort"]'),
    facets: [...root.querySelectorAll<HTMLElement>('[data-facet]')],
    results: find('[data-results]'),
    count: find('[data-count]'),
    open: find('[data-open]'),
    openBox: find('[data-open] input'),
    openCount: find('[data-open] .count'),
    leaps: [...root.querySelectorAll<HTMLElement>('[data-leap]')],
    show: find('[data-show]'),
    chips: find('[data-chips]'),
    shortlist: find('[data-shortlist]'),
    compare: find('[data-shortlist] a'),
    list: find('.ideas'),
    pager: root.querySelector('.pager'),
    downloads: find('[data-downloads]'),
  };
}
