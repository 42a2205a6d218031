import { toPlace } from '../markdown/leaf.ts';
import { indexBy } from '../model/index-by.ts';
import { type ContentsEntry, findContents } from '../parse/read-contents.ts';
import { fold } from '../vocabulary/fold.ts';
import { remember } from '../vocabulary/remember.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findUnlisted } from './find-unlisted.ts';
import { findUnspacedHeadings } from './find-unspaced-headings.ts';
import { buildTargets, type Target, type Targets, toFragment } from './heading-targets.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';

/**
 * A table of contents that says something else than the headings: entries that lead nowhere or to another heading,
 * entries of headings that are gone, and headings that it leaves out.
 */
export function* checkTableOfContents(document: CheckedDocument): Iterable<Finding> {
  if (!/\]\(#|\]:\s*#/.test(document.text)) return;
  const entries = findContents(document.tree, document.source);
  if (entries.length < 2) return;
  const targets = buildTargets(document);
  // The rule `heading-space` tells of headings that are none yet, and their entries are right.
  const hidden = new Set(findUnspacedHeadings(document).map(({ title }) => fold(title)));
  const named = indexBy(entries, ({ url }) => [url ?? '']);
  const namedOf = remember((url: string) => new Set(named.get(url)?.map(targets.namedBy)));
  for (const entry of entries)
    if (!hidden.has(fold(entry.text))) yield* checkEntry(entry, { namedOf, targets, document });
  yield* findUnlisted(document, { entries, targets });
}

interface Site {
  /** The headings that the entries of an address name. */
  namedOf(url: string): ReadonlySet<Target | null>;
  targets: Targets;
  document: CheckedDocument;
}

function* checkEntry(entry: ContentsEntry, site: Site): Iterable<Finding> {
  const { targets } = site;
  const named = targets.namedBy(entry);
  const fragment = toFragment(entry);
  if (fragment === null) {
    if (entry.url === null && !targets.bears(fold(entry.text)))
      yield {
        place: entry.place,
        reason: `Unexpected entry \`${shorten(entry.text)}\` in the table of contents: there is no such heading`,
        note: 'Delete the entry, or write it as the heading is.',
      };
    return;
  }
  if (fragment === '' || fragment === 'top' || targets.isAnchor(fragment)) return;
  const led = targets.at(fragment);
  if (led && (named === null || named === led || !isWrong(entry, { led, named, ...site }))) return;
  yield toFinding(entry, { led, named, ...site });
}

interface Leading extends Site {
  led: Target | null;
  named: Target | null;
}

/** Whether an entry that leads to a heading should lead to another one: it has its name, and this one another. */
function isWrong(entry: ContentsEntry, { led, namedOf }: Leading): boolean {
  if (led === null || led.text !== fold(entry.text)) return true;
  return namedOf(entry.url ?? '').has(led);
}

function toFinding(entry: ContentsEntry, { led, named, targets, document }: Leading): Finding {
  const { text, source } = document;
  const url = entry.url ?? '';
  const { start, end } = entry.place;
  const at = text.slice(start.offset, end.offset).lastIndexOf(`(${url}`);
  const from = (start.offset ?? 0) + at + 1;
  const place = (at < 0 ? null : toPlace(from, from + url.length, source.location)) ?? entry.place;
  const near = named ?? (led ? null : targets.near(entry));
  const wanted = near ? `#${near.slug}` : null;
  const isPlaced = at >= 0 && wanted !== null;
  const leads = led ? `which leads to \`${led.title}\`` : 'which leads nowhere';
  return {
    place,
    reason: wanted
      ? `Unexpected link \`${url}\` of the entry \`${shorten(entry.text)}\`, ${leads}, expected \`${wanted}\``
      : `Unexpected entry \`${shorten(entry.text)}\` in the table of contents: its link \`${url}\` leads to no heading`,
    note: near
      ? `The heading is \`${near.title}\`. GitHub makes the link of a heading from its text: in lower case, with \`-\` for each space and without punctuation.`
      : 'Delete the entry, or write it as the heading is.',
    ...(isPlaced && { actual: url, expected: [wanted] }),
    edits: isPlaced && named ? [{ start: from, end: from + url.length, text: wanted }] : [],
  };
}
