import { toBlocks } from '../markdown/block.ts';
import type { Source } from '../markdown/leaf.ts';
import { leavesToString } from '../markdown/leaf.ts';
import type { FieldKind, Status } from '../vocabulary/vocabulary.ts';
import type { HeadingBook } from './heading-book.ts';
import type { LabelBook } from './label-book.ts';
import type { Section } from './outline.ts';
import type { Contents } from './read-contents.ts';
import { type Body, readFields } from './read-fields.ts';

/** What a section is to its document. */
type Role = 'idea' | 'detail' | 'heading' | 'structure' | 'ignored';

interface Entry {
  section: Section;
  body: Body;
  role: Role;
}

/** An idea among the sections of a document. */
export interface FoundIdea {
  section: Section;
  /** Its own section and the ones below it that are no ideas. */
  body: Body;
  endLine: number;
  project: Section | null;
  group: Section[];
  /** How far the headings above it say that it has come. */
  status: Status | null;
}

interface Tools {
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
 * with this many known fields, or a description and mentors.
 */
const FIELDS_OF_UNLIKELY = 3;

/** A section that is no idea: with the titles of the headings above it, outermost first, and its own. */
export interface Surrounding {
  section: Section;
  titles: string[];
}

/**
 * The ideas of a document and the sections around them. Ideas are the sections that hold labelled fields, at whatever depth. Templates, samples,
 * placeholders and the document's own parts are none.
 */
export function findIdeas(
  sections: readonly Section[],
  tools: Tools,
): { ideas: FoundIdea[]; surroundings: Surrounding[] } {
  const entries = toEntries(sections, tools);
  markUnlabelledSiblings(entries, tools);
  markDetails(entries);
  const usual = usualProjectDepth(entries);
  const ideas: FoundIdea[] = [];
  const surroundings: Surrounding[] = [];
  const path: Heading[] = [];
  for (const [index, entry] of entries.entries()) {
    const { section, role } = entry;
    if (role === 'ignored' || role === 'detail') continue;
    if (role === 'idea') {
      leave(path, section.depth);
      ideas.push({ ...toIdea(entries, index, tools), ...placeInPath(path, tools) });
    } else {
      while ((path.at(-1)?.section.depth ?? 0) >= section.depth && path.length > 0) path.pop();
      path.push({
        section,
        isProject: role === 'heading' && isProject(section, path, { usual, tools }),
        role,
      });
      surroundings.push({ section, titles: path.map((heading) => heading.section.title.value) });
    }
  }
  return { ideas, surroundings };
}

interface Heading {
  section: Section;
  role: Role;
  isProject: boolean;
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
      const nodes = [
        ...parent.section.nodes,
        ...(section.heading ? [section.heading] : []),
        ...section.nodes,
      ];
      parent.section = { ...parent.section, nodes };
      parent.body = readFields(nodes, tools.source, tools.labels);
      continue;
    }
    const body = readFields(section.nodes, tools.source, tools.labels);
    entries.push({ section, body, role: sample === null ? firstRole(section, tools) : 'ignored' });
  }
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
  const isWhole =
    known >= FIELDS_OF_UNLIKELY ||
    (entry.role === 'heading' && kinds.has('description') && kinds.has('mentors'));
  if (isUnlikely) return isWhole && entry.section.heading !== null;
  const isLinked = entry.section.url !== null && headings.isLfxUrl(entry.section.url);
  return hasFields(entry) || isLinked;
}

/** The entries below a heading, down to the next one of its depth. */
function entriesBelow(entries: readonly Entry[], index: number): Entry[] {
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

/** The depth at which most ideas of a document have the heading of their project. */
function usualProjectDepth(entries: readonly Entry[]): number | null {
  const counts = new Map<number, number>();
  const path: Entry[] = [];
  for (const entry of entries) {
    if (entry.role === 'ignored' || entry.role === 'detail') continue;
    while ((path.at(-1)?.section.depth ?? 0) >= entry.section.depth && path.length > 0) path.pop();
    const outermost = path.find(({ role }) => role === 'heading')?.section.depth;
    if (entry.role !== 'idea') path.push(entry);
    else if (outermost !== undefined) counts.set(outermost, (counts.get(outermost) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? null;
}

/**
 * A heading inside another project's part is a group of it, unless the table of contents lists the two side by side,
 * or (where that is silent) it stands where this document's projects stand and the other one does not.
 */
function isProject(
  section: Section,
  path: readonly Heading[],
  { usual, tools }: { usual: number | null; tools: Tools },
): boolean {
  const outer = path.findLast((heading) => heading.isProject);
  if (!outer) return true;
  const level = tools.contents(section.title.value);
  const outerLevel = tools.contents(outer.section.title.value);
  if (level !== null && outerLevel !== null) return level <= outerLevel;
  return section.depth === usual && outer.section.depth !== usual;
}

/** An idea ends the groups of its own depth, but not a project: it may stand at the depth of project headings. */
function leave(path: Heading[], depth: number): void {
  for (;;) {
    const last = path.at(-1);
    if (!last || last.section.depth < depth || (last.section.depth === depth && last.isProject)) return;
    path.pop();
  }
}

function placeInPath(
  path: readonly Heading[],
  { headings }: Tools,
): Pick<FoundIdea, 'project' | 'group' | 'status'> {
  const at = path.findLastIndex((heading) => heading.isProject);
  const group = path.slice(at + 1).filter((heading) => heading.role === 'heading' && at >= 0);
  const statuses = path.map((heading) => headings.statusOf(heading.section.title.value));
  return {
    project: path[at]?.section ?? null,
    group: group.map((heading) => heading.section),
    status: statuses.findLast((status) => status !== null) ?? null,
  };
}

function toIdea(
  entries: readonly Entry[],
  index: number,
  { source, labels }: Tools,
): Pick<FoundIdea, 'section' | 'body' | 'endLine'> {
  const entry = entries[index];
  if (!entry) throw new RangeError(`No section ${index}`);
  const details = entriesBelow(entries, index).filter((other) => other.role === 'detail');
  const extra = details.flatMap(({ section }) => [
    ...(section.heading ? [section.heading] : []),
    ...section.nodes,
  ]);
  const nodes = [...entry.section.nodes, ...extra];
  const body = extra.length > 0 ? readFields(nodes, source, labels) : entry.body;
  const content = nodes.filter((node) => node.type !== 'thematicBreak');
  const endLine = content.at(-1)?.position?.end.line ?? entry.section.heading?.position?.end.line ?? 1;
  return { section: entry.section, body, endLine };
}
