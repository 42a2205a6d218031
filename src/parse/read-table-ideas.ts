import type { Table, TableCell, TableRow } from 'mdast';
import { leavesToString, type Source, toLeaves } from '../markdown/leaf.ts';
import type { Status } from '../vocabulary/vocabulary.ts';
import type { Books } from './books.ts';
import { type Excerpt, toExcerpt } from './excerpt.ts';
import type { Surrounding } from './find-ideas.ts';
import type { Placed } from './place.ts';
import type { Field } from './read-fields.ts';
import { readIdea } from './read-idea.ts';
import type { IdeaReading } from './reading.ts';

interface Tools {
  source: Source;
  books: Books;
  status: Status;
}

/**
 * The ideas of result tables, one to a row. A table tells of ideas where it has a column of titles and one of
 * mentors or mentees; an empty project cell repeats the one above.
 */
export function readTableIdeas({ section, titles }: Surrounding, tools: Tools): IdeaReading[] {
  const tables = section.nodes.filter((node) => node.type === 'table');
  const status =
    titles.map(tools.books.headings.statusOf).findLast((found) => found !== null) ?? tools.status;
  const isNamed = section.heading !== null && !tools.books.headings.isStructural(section.title.value);
  return tables.flatMap((table) => readTable(table, { ...tools, status }, isNamed ? section.title : null));
}

interface Columns {
  names: string[];
  title: number;
  project: number;
}

function readTable(table: Table, tools: Tools, heading: Placed<string> | null): IdeaReading[] {
  const [header, ...rows] = table.children;
  const columns = header ? findColumns(header, tools) : null;
  if (!columns) return [];
  let project = heading;
  return rows.flatMap((row) => {
    const cell = row.children[columns.project];
    project = (cell && textAt(cell, tools.source)) ?? project;
    const title = row.children[columns.title];
    const idea = title && readRow(row, title, columns, tools);
    return idea ? [{ ...idea, project }] : [];
  });
}

function findColumns(header: TableRow, { source, books: { labels, headings } }: Tools): Columns | null {
  const names = header.children.map((cell) => leavesToString(toLeaves(cell, source)).trim());
  const kinds = names.map((name) => labels.kindOf(name));
  const projects = names.flatMap((name, index) => (headings.isColumnOf('project', name) ? [index] : []));
  const titled = names.findIndex((name) => headings.isColumnOf('title', name) || /\btitle\b/i.test(name));
  const title = titled >= 0 ? titled : projects.length > 1 ? (projects.at(-1) ?? -1) : -1;
  const tellsOfPeople = kinds.includes('mentors') || kinds.includes('mentees');
  if (title < 0 || !tellsOfPeople) return null;
  return { names, title, project: projects.find((index) => index !== title) ?? -1 };
}

function textAt(cell: TableCell, source: Source): Placed<string> | null {
  const value = leavesToString(toLeaves(cell, source)).replace(/\s+/g, ' ').trim();
  return value !== '' && cell.position ? { value, place: cell.position } : null;
}

function readRow(row: TableRow, cell: TableCell, columns: Columns, tools: Tools): IdeaReading | null {
  const title = textAt(cell, tools.source);
  if (!title || tools.books.headings.isPlaceholder(title.value)) return null;
  const fields = row.children.flatMap((value, index) => {
    const isNamed = index !== columns.title && index !== columns.project;
    return isNamed ? readCell(value, columns.names[index] ?? '', tools) : [];
  });
  const line = row.position?.start.line ?? title.place.start.line;
  const url =
    toLeaves(cell, tools.source).find((leaf) => leaf.url !== null && !/^mailto:/i.test(leaf.url))?.url ??
    null;
  const section = { title, url, depth: 0, heading: null, nodes: [] };
  const found = {
    section,
    body: { lead: [], fields },
    endLine: line,
    project: null,
    group: [],
    status: null,
  };
  return { ...readIdea(found, tools), line };
}

function readCell(cell: TableCell, name: string, { source, books: { labels } }: Tools): Field[] {
  const place = cell.position;
  const leaves = toLeaves(cell, source);
  if (!place || leaves.length === 0) return [];
  const inside = cell.children[0]?.position?.start ?? place.start;
  const end = cell.children.at(-1)?.position?.end ?? place.end;
  const block = {
    kind: 'paragraph' as const,
    leaves,
    depth: 0,
    bullet: false,
    quoted: false,
    indent: 0,
    place: { start: inside, end },
  };
  const value: Excerpt = toExcerpt([block], source);
  return [{ kind: labels.kindOf(name) ?? 'other', label: { value: name, place }, value }];
}
