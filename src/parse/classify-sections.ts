import type { RootContent } from 'mdast';
import type { Block } from '../markdown/block.ts';
import { leavesToString, type Source } from '../markdown/leaf.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { Books } from './books.ts';
import type { Section } from './outline.ts';
import type { Contents } from './read-contents.ts';
import { type Body, readFields } from './read-fields.ts';

/** What a section is to its document. */
export type Role = 'idea' | 'detail' | 'heading' | 'structure' | 'ignored';

/** A section, what it says and what it is. */
export interface Entry {
  section: Section;
  /** Its place among all. */
  index: number;
  /** The nearest one of less depth before it. */
  parent: Entry | null;
  body: Body;
  role: Role;
  /** `false` while sections have been added to it that its body does not have. */
  isWhole: boolean;
}

/** What the sections of a document are read with. */
export interface Tools {
  source: Source;
  /** The blocks of a node, which many ask for. */
  blocksOf(node: RootContent): readonly Block[];
  books: Books;
  contents: Contents;
}

const PEOPLE_OR_TEXT: readonly FieldKind[] = [
  'description',
  'expectedOutcome',
  'skills',
  'mentors',
  'mentees',
];
const LINKS: readonly FieldKind[] = ['issues', 'lfxUrl'];
/**
 * A heading with ideas below it ("Kubernetes"), or one that names a part of the document ("Idea 1"), is an idea only
 * with this many known fields, or with a description and mentors below the heading of a project.
 */
const FIELDS_OF_UNLIKELY = 3;

/** What each section is to its document, in order. Sections that label a field of an idea are part of that idea's. */
export function classifySections(sections: readonly Section[], tools: Tools): Entry[] {
  const entries = toEntries(sections, tools);
  markUnlabelledSiblings(entries, tools);
  markDetails(entries);
  return entries;
}

function toEntries(sections: readonly Section[], tools: Tools): Entry[] {
  const entries: Entry[] = [];
  let sample: number | null = null;
  for (const section of sections) {
    const title = section.title.value;
    if (sample !== null && section.depth <= sample) sample = null;
    if (sample === null && section.heading && tools.books.headings.isSample(title)) sample = section.depth;
    const parent = findParent(entries, section.depth);
    if (parent && sample === null && isFieldOf(parent, section, entries, tools)) {
      const since = entries.splice(parent.index + 1).map((entry) => entry.section);
      for (const { heading, nodes } of [...since, section])
        parent.section.nodes.push(...(heading ? [heading] : []), ...nodes);
      parent.isWhole = false;
      continue;
    }
    const role = sample === null ? firstRole(section, tools) : 'ignored';
    entries.push({
      section: { ...section, nodes: [...section.nodes] },
      index: entries.length,
      parent,
      body: readBody(section, tools),
      role,
      isWhole: true,
    });
  }
  for (const entry of entries) if (!entry.isWhole) entry.body = readBody(entry.section, tools);
  for (const entry of entries) if (isIdea(entry, entries, tools)) entry.role = 'idea';
  return entries;
}

function readBody({ nodes }: Section, { source, blocksOf, books }: Tools): Body {
  return readFields(nodes.flatMap(blocksOf), source, books.labels);
}

/** The last entry of less depth: those between it and the end are below it. */
function findParent(entries: readonly Entry[], depth: number): Entry | null {
  let entry = entries.at(-1) ?? null;
  while (entry && entry.section.depth >= depth) entry = entry.parent;
  return entry;
}

function firstRole(section: Section, { books: { headings } }: Tools): Role {
  const title = section.title.value;
  if (section.heading === null) return 'structure';
  if (headings.isPlaceholder(title)) return 'ignored';
  return headings.isStructural(title) ? 'structure' : 'heading';
}

/** "##### Mentors" below "#### Some idea" labels a field of the idea. */
function isFieldOf(
  parent: Entry,
  section: Section,
  entries: readonly Entry[],
  { books: { labels, headings } }: Tools,
): boolean {
  if (section.heading === null || labels.kindOf(section.title.value) === null) return false;
  if (parent.role !== 'heading' || headings.isStructural(parent.section.title.value)) return false;
  return !entriesBelow(parent, entries).some(hasFields);
}

function isIdea(entry: Entry, entries: readonly Entry[], { books: { headings } }: Tools): boolean {
  if (entry.role !== 'heading' && entry.role !== 'structure') return false;
  const kinds = new Set(
    entry.body.fields.filter((field) => !isEmpty(entry.body, field.kind)).map((field) => field.kind),
  );
  const known = [...PEOPLE_OR_TEXT, ...LINKS].filter((kind) => kinds.has(kind)).length;
  const isPlaced = entry.role === 'heading' || entry.parent?.role === 'heading';
  const isWhole =
    known >= FIELDS_OF_UNLIKELY || (isPlaced && kinds.has('description') && kinds.has('mentors'));
  const isUnlikely = entry.role === 'structure' || entriesBelow(entry, entries).some(isTold);
  if (isUnlikely) return isWhole && entry.section.heading !== null;
  const isLinked = entry.section.url !== null && headings.isLfxUrl(entry.section.url);
  return hasFields(entry) || isLinked;
}

/** The entries below one, down to the next one of its depth. */
export function entriesBelow(entry: Entry, entries: readonly Entry[]): Entry[] {
  const from = entry.index + 1;
  let end = from;
  while ((entries[end]?.section.depth ?? 0) > entry.section.depth) end += 1;
  return entries.slice(from, end);
}

/** Whether an entry that is not passed over has fields. */
function isTold(entry: Entry): boolean {
  return entry.role !== 'ignored' && hasFields(entry);
}

function hasFields(entry: Entry): boolean {
  return entry.body.fields.some(({ kind }) => PEOPLE_OR_TEXT.includes(kind) || LINKS.includes(kind));
}

function isEmpty(body: Body, kind: FieldKind): boolean {
  return body.fields.every((field) => field.kind !== kind || field.value.text === '');
}

/** A section of text alone, beside ideas and below the same project, is an idea that uses no labels. */
function markUnlabelledSiblings(entries: readonly Entry[], { blocksOf }: Tools): void {
  const depths = findDepthsOfIdeas(entries);
  for (const entry of entries) {
    const isBeside =
      entry.role === 'heading' &&
      entry.parent?.role === 'heading' &&
      depths.get(entry.parent)?.has(entry.section.depth) === true;
    if (!isBeside || entriesBelow(entry, entries).some(({ role }) => role !== 'ignored')) continue;
    const blocks = entry.section.nodes.flatMap(blocksOf);
    if (blocks.some((block) => leavesToString(block.leaves).trim() !== '')) entry.role = 'idea';
  }
}

/** The depths of the ideas below each entry. */
function findDepthsOfIdeas(entries: readonly Entry[]): Map<Entry, Set<number>> {
  const depths = new Map<Entry, Set<number>>();
  for (const { role, section, parent } of entries) {
    if (role !== 'idea') continue;
    for (let above = parent; above; above = above.parent)
      depths.set(above, (depths.get(above) ?? new Set()).add(section.depth));
  }
  return depths;
}

/** A heading below an idea, with no idea below itself, tells more of that idea. */
function markDetails(entries: readonly Entry[]): void {
  let idea: Entry | null = null;
  for (const entry of entries) {
    if (entry.role === 'idea') idea = entry;
    else if (idea && entry.section.depth <= idea.section.depth) idea = null;
    else if (
      idea &&
      entry.role !== 'ignored' &&
      !entriesBelow(entry, entries).some((other) => other.role === 'idea')
    )
      entry.role = 'detail';
  }
}
