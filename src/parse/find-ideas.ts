import type { Node } from 'unist';
import type { Status } from '../vocabulary/vocabulary.ts';
import { classifySections, type Entry, entriesBelow, type Role, type Tools } from './classify-sections.ts';
import type { Section } from './outline.ts';
import { type Body, readFields } from './read-fields.ts';
import type { HeadingRole } from './reading.ts';

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

/** A section that is no idea: with the titles of the headings above it, outermost first, and its own. */
export interface Surrounding {
  section: Section;
  titles: string[];
}

/** A heading and what the document uses it for. */
export interface FoundHeading {
  section: Section;
  role: HeadingRole;
}

/**
 * The ideas of a document, the sections around them, and all headings that are no labels. Ideas are the sections that
 * hold labelled fields, at whatever depth. Templates, samples, placeholders and the document's own parts are none.
 */
export function findIdeas(
  sections: readonly Section[],
  tools: Tools,
): { ideas: FoundIdea[]; surroundings: Surrounding[]; headings: FoundHeading[] } {
  const entries = classifySections(sections, tools);
  const usual = usualProjectDepth(entries);
  const ideas: FoundIdea[] = [];
  const surroundings: Surrounding[] = [];
  const headings: FoundHeading[] = [];
  const path: Heading[] = [];
  for (const entry of entries) {
    const { section, role } = entry;
    if (role !== 'heading') headings.push({ section, role });
    if (role === 'ignored' || role === 'detail') continue;
    if (role === 'idea') {
      leave(path, section.depth);
      ideas.push({ ...toIdea(entry, entries, tools), ...placeInPath(path, tools) });
    } else {
      while ((path.at(-1)?.section.depth ?? 0) >= section.depth && path.length > 0) path.pop();
      const isOfProject = role === 'heading' && isProject(section, path, { usual, tools });
      if (role === 'heading') headings.push({ section, role: isOfProject ? 'project' : 'group' });
      path.push({ section, isProject: isOfProject, role });
      surroundings.push({ section, titles: path.map((heading) => heading.section.title.value) });
    }
  }
  return { ideas, surroundings, headings };
}

interface Heading {
  section: Section;
  role: Role;
  isProject: boolean;
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
  { books: { headings } }: Tools,
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
  entry: Entry,
  entries: readonly Entry[],
  { source, blocksOf, books }: Tools,
): Pick<FoundIdea, 'section' | 'body' | 'endLine'> {
  const details = entriesBelow(entry, entries).filter((other) => other.role === 'detail');
  const extra = details.flatMap(({ section }) => [
    ...(section.heading ? [section.heading] : []),
    ...section.nodes,
  ]);
  const nodes = [...entry.section.nodes, ...extra].sort(byPlace);
  const body = extra.length > 0 ? readFields(nodes.flatMap(blocksOf), source, books.labels) : entry.body;
  const content = nodes.filter((node) => node.type !== 'thematicBreak');
  const endLine = content.at(-1)?.position?.end.line ?? entry.section.heading?.position?.end.line ?? 1;
  return { section: entry.section, body, endLine };
}

function byPlace(a: Node, b: Node): number {
  return (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0);
}
