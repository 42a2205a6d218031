import { toBlocks } from '../markdown/block.ts';
import { leavesToString, type Source } from '../markdown/leaf.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { HeadingBook } from './heading-book.ts';
import type { LabelBook } from './label-book.ts';
import type { Section } from './outline.ts';
import type { Contents } from './read-contents.ts';
import { type Body, readFields } from './read-fields.ts';

/** What a section is to its document. */
export type Role = 'idea' | 'detail' | 'heading' | 'structure' | 'ignored';

/** A section, what it says and what it is. */
export interface Entry {
  section: Section;
  body: Body;
  role: Role;
  /** `false` while sections have been added to it that its body does not have. */
  isWhole: boolean;
}

/** What the sections of a document are read with. */
export interface Tools {
  source: Source;
  labels: LabelBook;
  headings: HeadingBook;
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
    if (sample === null && section.heading && tools.headings.isSample(title)) sample = section.depth;
    const parent = fieldParent(entries, section, tools);
    if (parent && sample === null) {
      const since = entries.splice(entries.indexOf(parent) + 1).map((entry) => entry.section);
      for (const { heading, nodes } of [...since, section])
        parent.section.nodes.push(...(heading ? [heading] : []), ...nodes);
      parent.isWhole = false;
      continue;
    }
    const body = readFields(section.nodes, tools.source, tools.labels);
    const role = sample === null ? firstRole(section, tools) : 'ignored';
    entries.push({ section: { ...section, nodes: [...section.nodes] }, body, role, isWhole: true });
  }
  for (const entry of entries)
    if (!entry.isWhole) entry.body = readFields(entry.section.nodes, tools.source, tools.labels);
  for (const [index, entry] of entries.entries()) if (isIdea(entries, index, tools)) entry.role = 'idea';
  return entries;
}

function firstRole(section: Section, { headings }: Tools): Role {
  const title = section.title.value;
  if (section.heading === null) return 'structure';
  if (headings.isPlaceholder(title)) return 'ignored';
  return headings.isStructural(title) ? 'structure' : 'heading';
}

/** "##### Mentors" below "#### Some idea" labels a field of the idea: the entry of that idea. */
function fieldParent(entries: readonly Entry[], section: Section, { labels, headings }: Tools): Entry | null {
  const kind = labels.kindOf(section.title.value);
  if (kind === null || section.heading === null) return null;
  const parent = entries.findLast((entry) => entry.section.depth < section.depth);
  const isTitled = parent?.role === 'heading' && !headings.isStructural(parent.section.title.value);
  const since = parent ? entries.slice(entries.indexOf(parent) + 1) : [];
  return parent && isTitled && !since.some(hasFields) ? parent : null;
}

function isIdea(entries: readonly Entry[], index: number, { headings }: Tools): boolean {
  const entry = entries[index];
  if (!entry || (entry.role !== 'heading' && entry.role !== 'structure')) return false;
  const kinds = new Set(
    entry.body.fields.filter((field) => !isEmpty(entry.body, field.kind)).map((field) => field.kind),
  );
  const below = entriesBelow(entries, index);
  const known = [...PEOPLE_OR_TEXT, ...LINKS].filter((kind) => kinds.has(kind)).length;
  const isUnlikely = entry.role === 'structure' || below.some((other) => hasFields(other));
  const parent = entries.findLast((other, at) => at < index && other.section.depth < entry.section.depth);
  const isPlaced = entry.role === 'heading' || parent?.role === 'heading';
  const isWhole =
    known >= FIELDS_OF_UNLIKELY || (isPlaced && kinds.has('description') && kinds.has('mentors'));
  if (isUnlikely) return isWhole && entry.section.heading !== null;
  const isLinked = entry.section.url !== null && headings.isLfxUrl(entry.section.url);
  return hasFields(entry) || isLinked;
}

/** The entries below a heading, down to the next one of its depth. */
export function entriesBelow(entries: readonly Entry[], index: number): Entry[] {
  const depth = entries[index]?.section.depth ?? 0;
  const rest = entries.slice(index + 1);
  const end = rest.findIndex((entry) => entry.section.depth <= depth);
  return rest.slice(0, end < 0 ? rest.length : end).filter((entry) => entry.role !== 'ignored');
}

function hasFields(entry: Entry): boolean {
  return entry.body.fields.some(({ kind }) => PEOPLE_OR_TEXT.includes(kind) || LINKS.includes(kind));
}

function isEmpty(body: Body, kind: FieldKind): boolean {
  return body.fields.every((field) => field.kind !== kind || field.value.text === '');
}

/** A section of text alone, beside ideas and below the same project, is an idea that uses no labels. */
function markUnlabelledSiblings(entries: readonly Entry[], { source }: Tools): void {
  for (const [index, entry] of entries.entries()) {
    if (entry.role !== 'heading' || entriesBelow(entries, index).length > 0) continue;
    const hasText = toBlocks(entry.section.nodes, source).some(
      (block) => leavesToString(block.leaves).trim() !== '',
    );
    if (hasText && siblings(entries, index).some((other) => other.role === 'idea')) entry.role = 'idea';
  }
}

/** The entries of the same depth below the same heading, where that heading names a project. */
function siblings(entries: readonly Entry[], index: number): Entry[] {
  const depth = entries[index]?.section.depth ?? 0;
  const parent = entries.findLastIndex((entry, at) => at < index && entry.section.depth < depth);
  if (entries[parent]?.role !== 'heading') return [];
  return entriesBelow(entries, parent).filter((entry) => entry.section.depth === depth);
}

/** A heading below an idea, with no idea below itself, tells more of that idea. */
function markDetails(entries: readonly Entry[]): void {
  let idea: Entry | null = null;
  for (const [index, entry] of entries.entries()) {
    if (entry.role === 'idea') idea = entry;
    else if (idea && entry.section.depth <= idea.section.depth) idea = null;
    else if (
      idea &&
      entry.role !== 'ignored' &&
      !entriesBelow(entries, index).some((other) => other.role === 'idea')
    )
      entry.role = 'detail';
  }
}
