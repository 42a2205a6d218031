import { indexBy } from '../model/index-by.ts';
import type { ContentsEntry } from '../parse/read-contents.ts';
import type { HeadingReading, HeadingRole } from '../parse/reading.ts';
import { remember } from '../vocabulary/remember.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Target, Targets } from './heading-targets.ts';
import type { Edit, Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import { toTitlePlace } from './to-title-place.ts';

interface Table {
  entries: readonly ContentsEntry[];
  targets: Targets;
}

/** A heading, where links find it, and the entry that lists it. */
interface Listing {
  heading: HeadingReading;
  target: Target;
  /** The heading that it is below. */
  above: Target | null;
  entry: ContentsEntry | null;
}

const LISTED: ReadonlySet<HeadingRole> = new Set(['project', 'group', 'idea']);

/** A table lists headings of a kind where it has this share of them, and two at least. */
const SHARE_LISTED = 0.5;

/** The headings of projects and ideas that a table of contents leaves out, though it has others of their kind and depth. */
export function* findUnlisted(document: CheckedDocument, table: Table): Iterable<Finding> {
  const listings = toListings(document, table);
  const kinds = indexBy(listings, (listing) => [kindOf(listing)]);
  const listedOf = remember(
    (kind: string) => kinds.get(kind)?.filter(({ entry }) => entry !== null).length ?? 0,
  );
  for (const [index, listing] of listings.entries()) {
    const { heading, target, entry } = listing;
    if (entry !== null || heading.role === 'group') continue;
    const alike = kinds.get(kindOf(listing)) ?? [];
    const listed = listedOf(kindOf(listing));
    if (listed < 2 || listed < alike.length * SHARE_LISTED) continue;
    const edit = toInsertion(listing, { index, listings, table, text: document.text });
    yield {
      place: toTitlePlace(heading.title, document),
      reason: `Expected the ${heading.role} \`${shorten(heading.title.value)}\` in the table of contents`,
      note: `The table lists others like it: add \`[${target.title}](#${target.slug})\` at its place.`,
      edits: edit ? [edit] : [],
    };
  }
}

function kindOf({ heading }: Listing): string {
  return `${heading.role} ${heading.depth}`;
}

function toListings({ reading }: CheckedDocument, { entries, targets }: Table): Listing[] {
  const byLine = new Map(targets.all.map((target) => [target.heading.position?.start.line, target]));
  const claims = new Map(entries.toReversed().map((entry) => [targets.meantBy(entry), entry]));
  return reading.headings.flatMap((heading): Listing[] => {
    const target = byLine.get(heading.title.place.start.line);
    if (!target || !LISTED.has(heading.role)) return [];
    return [{ heading, target, above: target.parent, entry: claims.get(target) ?? null }];
  });
}

interface Site {
  index: number;
  listings: readonly Listing[];
  table: Table;
  text: string;
}

/** The entry as a line of its own: behind the sibling before it, before the one after it, or as the first one below its project. */
function toInsertion(listing: Listing, { index, listings, table, text }: Site): Edit | null {
  const line = toLink(listing, text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isSibling = (other: Listing): boolean =>
    other.entry !== null && other.heading.role === listing.heading.role && other.above === listing.above;
  const before = listings.slice(0, index).findLast(isSibling)?.entry;
  if (before) return behind(before.item.end.offset, `${eol}${bulletOf(before, text)}${line}`);
  const after = listings.slice(index + 1).find(isSibling)?.entry;
  if (after) {
    const start = lineStart(after, text);
    return { start, end: start, text: `${bulletOf(after, text)}${line}${eol}` };
  }
  const parent = listings.find(({ target }) => target === listing.above)?.entry;
  const cousin = parent && table.entries.find(({ level }) => level === parent.level + 1);
  const isEmpty = !table.entries.some((entry) => entry.parent === parent);
  if (!parent || !cousin || !isEmpty) return null;
  return behind(parent.place.end.offset, `${eol}${bulletOf(cousin, text)}${line}`);
}

function behind(offset: number | undefined, text: string): Edit | null {
  return offset === undefined ? null : { start: offset, end: offset, text };
}

function lineStart({ item }: ContentsEntry, text: string): number {
  return text.lastIndexOf('\n', (item.start.offset ?? 0) - 1) + 1;
}

/** The indentation and the bullet of an entry. */
function bulletOf(entry: ContentsEntry, text: string): string {
  return text.slice(lineStart(entry, text), entry.place.start.offset);
}

function toLink({ target }: Listing, text: string): string {
  const [first] = target.heading.children;
  const last = target.heading.children.at(-1);
  const written = text.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
  const title = /[[\]\n]/.test(written) ? target.title.replace(/[[\]]/g, '\\$&') : written;
  return `[${title}](#${target.slug})`;
}
