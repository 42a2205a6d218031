import { type Catalogue, linkTo } from '../catalogue.ts';
import { listPageUrl } from '../urls.ts';
import type { Link, NavigationLink } from '../views.ts';

/** One page of a list. */
export interface ListPage<T> {
  url: string;
  /** From 1. */
  number: number;
  items: T[];
  /** The first page of the list, and how many there are. */
  list: { url: string; count: number };
}

/** The way from one page of a list to the others. */
export interface Pager {
  previous: Link | null;
  next: Link | null;
  /** In order: the first, the last and those around this one; `null` stands for those between. */
  pages: (NavigationLink | null)[];
}

interface PaginateOptions {
  /** Of the first page. */
  url: string;
  /** How many items stand on a page. */
  size: number;
}

/** A list as pages; an empty one has one page. */
export function paginate<T>(items: readonly T[], { url, size }: PaginateOptions): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    url: listPageUrl(url, index + 1),
    number: index + 1,
    items: items.slice(index * size, (index + 1) * size),
    list: { url, count },
  }));
}

/** How many pages on either side of a page its pager names. */
const AROUND = 2;

/** The pager of a page; `null` where it is the only one. */
export function buildPager(
  { number, list: { url, count } }: Omit<ListPage<unknown>, 'items'>,
  catalogue: Catalogue,
): Pager | null {
  if (count === 1) return null;
  const linkOf = (text: string, page: number): Link | null =>
    page < 1 || page > count ? null : linkTo(text, listPageUrl(url, page), catalogue);
  const around = Array.from({ length: 2 * AROUND + 1 }, (_, place) => number - AROUND + place);
  const named = [...new Set([1, ...around.filter((page) => page > 1 && page < count), count])];
  const pages = named.flatMap((page, place): Pager['pages'] => {
    const link = linkTo(String(page), listPageUrl(url, page), catalogue);
    const item = { ...link, current: page === number ? ('page' as const) : null };
    return page - (named[place - 1] ?? 0) > 1 ? [null, item] : [item];
  });
  return { previous: linkOf('Previous page', number - 1), next: linkOf('Next page', number + 1), pages };
}
