import { type ContentsEntry, findContents } from '../parse/read-contents.ts';
import type { HeadingReading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { buildTargets } from '../rules/heading-targets.ts';
import type { Edit } from '../rules/rule.ts';
import { fold } from '../vocabulary/fold.ts';
import { startOf } from './document-outline.ts';
import { escapeLinkText } from './escape-text.ts';

/** A heading of a document that got a new idea. */
interface Listed {
  heading: HeadingReading;
  fragment: string;
  /** Its line in a table of contents, and in the table before the idea was written. */
  entry: ContentsEntry | null;
}

/** A heading that is new, with its title as somebody gave it. */
export interface NewHeading {
  heading: HeadingReading;
  title: string;
}

export interface ContentsOptions {
  /** The document with the new headings, its tables of contents as they were. */
  after: CheckedDocument;
  /** `null` where the document had it. */
  project: NewHeading | null;
  idea: NewHeading;
}

/**
 * What the tables of contents of a document need where it got an idea: a line for its heading, and for its project's,
 * where they list such headings, and other fragments where GitHub counts headings of the same name anew.
 */
export function extendContents(document: CheckedDocument, options: ContentsOptions): Edit[] {
  const headings = matchHeadings(findContents(document.tree, document.source), options);
  return [...addLines(document, headings, options), ...renewFragments(document, headings, options)];
}

/** All headings, each with the entry that lists it: the next one of its name or fragment. */
function matchHeadings(
  entries: readonly ContentsEntry[],
  { after, project, idea }: ContentsOptions,
): Listed[] {
  const fragments = slugHeadings(after);
  const listed: Listed[] = after.reading.headings.map((heading) => ({
    heading,
    fragment: fragments.get(startOf(heading)) ?? '',
    entry: null,
  }));
  const added = [project?.heading, idea.heading];
  let at = 0;
  for (const entry of entries) {
    const fits = ({ heading, fragment, entry: taken }: Listed): boolean =>
      taken === null &&
      !added.includes(heading) &&
      (fold(heading.title.value) === fold(entry.text) || `#${fragment}` === entry.url);
    const next = listed.findIndex((one, index) => index >= at && fits(one));
    const found = listed[next] ?? listed.find(fits);
    if (!found) continue;
    found.entry = entry;
    at = listed.indexOf(found) + 1;
  }
  return listed;
}

function addLines(document: CheckedDocument, headings: readonly Listed[], options: ContentsOptions): Edit[] {
  const { project, idea } = options;
  const lists = (role: string): boolean =>
    headings.some(({ heading, entry }) => entry !== null && heading.role === role);
  const lineOf = (prefix: string, { heading, title }: NewHeading): string => {
    const fragment = headings.find((one) => one.heading === heading)?.fragment ?? '';
    return `${prefix}[${escapeLinkText(title)}](#${fragment})`;
  };
  const child = childIndent(document, headings);
  if (project) {
    const spot = lists('project') ? findBeside(document, headings, project.heading) : null;
    if (!spot) return [];
    const below = lists('idea') ? `\n${lineOf(`${child}${spot.prefix}`, idea)}` : '';
    return [toEdit(spot, `${lineOf(spot.prefix, project)}${below}`)];
  }
  if (!lists('idea')) return [];
  const spot = findBeside(document, headings, idea.heading) ?? findBelow(document, headings, { idea, child });
  return spot ? [toEdit(spot, lineOf(spot.prefix, idea))] : [];
}

/** Where a line of a table of contents goes. */
interface LineSpot {
  offset: number;
  isBefore: boolean;
  /** Indentation and bullet. */
  prefix: string;
}

function toEdit({ offset, isBefore }: LineSpot, line: string): Edit {
  return { start: offset, end: offset, text: isBefore ? `${line}\n` : `\n${line}` };
}

/** Beside the heading of the same depth that comes before a new one, else the one behind it. */
function findBeside(
  document: CheckedDocument,
  headings: readonly Listed[],
  added: HeadingReading,
): LineSpot | null {
  const at = headings.findIndex(({ heading }) => heading === added);
  const isOuter = ({ heading }: Listed): boolean => heading.depth < added.depth;
  const from = headings.findLastIndex((one, index) => index < at && isOuter(one));
  const to = headings.findIndex((one, index) => index > at && isOuter(one));
  const around = (one: Listed, index: number): boolean =>
    index > from && (to < 0 || index < to) && one.heading.depth === added.depth && one.entry !== null;
  const before = headings.findLast((one, index) => index < at && around(one, index))?.entry;
  if (before) return { ...lineOfEntry(document, before), offset: endOf(before), isBefore: false };
  const behind = headings.find((one, index) => index > at && around(one, index))?.entry;
  return behind ? { ...lineOfEntry(document, behind), isBefore: true } : null;
}

/** The first line below that of the idea's project. */
function findBelow(
  document: CheckedDocument,
  headings: readonly Listed[],
  { idea, child }: { idea: NewHeading; child: string },
): LineSpot | null {
  const at = headings.findIndex(({ heading }) => heading === idea.heading);
  const parent = headings.findLast((one, index) => index < at && one.heading.role === 'project')?.entry;
  const offset = parent?.place.end.offset;
  if (!parent || offset === undefined) return null;
  return { offset, isBefore: false, prefix: `${child}${lineOfEntry(document, parent).prefix}` };
}

/** How much deeper a table of contents lists ideas than their projects. */
function childIndent(document: CheckedDocument, headings: readonly Listed[]): string {
  for (const [index, { heading, entry }] of headings.entries()) {
    const next = headings[index + 1];
    if (heading.role !== 'project' || next?.heading.role !== 'idea' || !entry || !next.entry) continue;
    const [outer, inner] = [entry, next.entry].map((one) => lineOfEntry(document, one).prefix);
    if (outer !== undefined && inner?.endsWith(outer)) return inner.slice(0, inner.length - outer.length);
  }
  return '  ';
}

function lineOfEntry(
  { text }: CheckedDocument,
  { place }: ContentsEntry,
): Pick<LineSpot, 'offset' | 'prefix'> {
  const start = place.start.offset ?? 0;
  const offset = text.lastIndexOf('\n', start - 1) + 1;
  return { offset, prefix: text.slice(offset, start) };
}

function endOf({ item }: ContentsEntry): number {
  return item.end.offset ?? 0;
}

/** A heading that was the first of its name is the second one behind a new one, and GitHub calls it so. */
function renewFragments(
  document: CheckedDocument,
  headings: readonly Listed[],
  { project, idea }: ContentsOptions,
): Edit[] {
  const fragments = slugHeadings(document);
  const before = document.reading.headings.map((heading) => fragments.get(startOf(heading)));
  const kept = headings.filter(({ heading }) => heading !== idea.heading && heading !== project?.heading);
  return kept.flatMap(({ fragment, entry }, index) => {
    const url = `#${before[index] ?? ''}`;
    if (entry?.url !== url || url === `#${fragment}`) return [];
    const { start, end } = entry.place;
    const at = document.text.slice(0, end.offset).indexOf(`(${url})`, start.offset);
    return at < 0 ? [] : [{ start: at + 1, end: at + 1 + url.length, text: `#${fragment}` }];
  });
}

/** The fragments under which GitHub has the headings of a document, by the line (1-based) that each starts on. */
function slugHeadings(document: CheckedDocument): Map<number, string> {
  return new Map(
    buildTargets(document).all.map(({ heading, slug }) => [heading.position?.start.line ?? 0, slug]),
  );
}
