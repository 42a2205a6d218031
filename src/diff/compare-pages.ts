import { compareText } from '../model/compare.ts';
import type { PageChange } from './diff.ts';
import { type PageText, readPage } from './read-page.ts';

/** The pages of a built site: the HTML of each by its url, "/ideas/…/". */
export type Pages = ReadonlyMap<string, string>;

export interface ComparePagesOptions {
  /** The urls of the ideas, projects, mentors and terms that have changed: they go before others of their kind. */
  named: ReadonlySet<string>;
}

/** The kinds of pages by their urls, the most important first; the rest comes behind them. */
const KINDS = [
  /^\/ideas\/(?!page\/\d+\/$)./,
  /^\/projects\/./,
  /^\/mentors\/./,
  /^\/terms\/./,
  /^\/programs\/./,
  /^\/years\/./,
  /^\/skills\/./,
  /^\/$/,
  /^\/(?:ideas|projects|mentors|terms|programs|skills|statuses|sizes|difficulties)\//,
  /^\/statistics\//,
  /^\/quality\//,
];

/**
 * The pages of a site that are other ones for their readers after a change, the most important first: by kind, those
 * that are named before others, then by url. `readPage` says what of a page is no difference. What only leads on from a
 * former address is no page. Pages that are equal to the byte cost nothing.
 */
export function comparePages(before: Pages, after: Pages, { named }: ComparePagesOptions): PageChange[] {
  const urls = [...new Set([...before.keys(), ...after.keys()])];
  return urls
    .flatMap((url) => comparePage(url, before.get(url) ?? null, after.get(url) ?? null) ?? [])
    .map((change) => ({ change, kind: kindOf(change.url), rank: named.has(change.url) ? 0 : 1 }))
    .sort((a, b) => a.kind - b.kind || a.rank - b.rank || compareUrls(a.change.url, b.change.url))
    .map(({ change }) => change);
}

function comparePage(url: string, before: string | null, after: string | null): PageChange | null {
  if (before === after) return null;
  const [old, now] = [findPage(before), findPage(after)];
  if (!now) return old && { kind: 'removed', url, title: old.title };
  if (!old) return { kind: 'added', url, title: now.title };
  return old.content === now.content ? null : { kind: 'changed', url, title: now.title };
}

/** `null` where there is none, or one that only leads on. */
function findPage(html: string | null): PageText | null {
  const page = html === null ? null : readPage(html);
  return page?.isRedirect ? null : page;
}

function kindOf(url: string): number {
  const kind = KINDS.findIndex((pattern) => pattern.test(url));
  return kind === -1 ? KINDS.length : kind;
}

/** By code unit, but page 10 of a list comes behind page 9. */
function compareUrls(a: string, b: string): number {
  return compareText(toKey(a), toKey(b)) || compareText(a, b);
}

function toKey(url: string): string {
  return url.replace(/\d+/g, (number) => number.padStart(8, '0'));
}
