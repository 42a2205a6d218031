import type { Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { location } from 'vfile-location';
import { type Block, toBlocks } from '../markdown/block.ts';
import { findDefinitions, leavesToString, type Source, toPlace } from '../markdown/leaf.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { remember } from '../vocabulary/remember.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { DocumentKind, Status, Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Books, buildBooks } from './books.ts';
import { type FoundHeading, findIdeas, type Surrounding } from './find-ideas.ts';
import { identifyDocument } from './identify-document.ts';
import { toSections } from './outline.ts';
import type { Placed } from './place.ts';
import { readContents } from './read-contents.ts';
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts';
import { readIdea } from './read-idea.ts';
import { readTableIdeas } from './read-table-ideas.ts';
import { readTimeline } from './read-timeline.ts';
import type { HeadingReading, Reading, ReadingProblem } from './reading.ts';

/** A document to read. */
export interface SourceDocument {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** The whole text, front matter included, so that places are those of the file. */
  text: string;
  /** Its syntax tree (without a byte order mark), where somebody has parsed it: half of the time goes into that. */
  tree?: Root;
}

const STATUS_OF_KIND = {
  ideas: 'proposed',
  accepted: 'accepted',
  results: 'completed',
  overview: 'proposed',
} as const satisfies Record<DocumentKind, Status>;

/** Reads what documents say. */
export type Reader = (document: SourceDocument) => Reading;

/** A reader with the words of a vocabulary, for many documents: what it has looked up, it knows from then on. */
export function buildReader(vocabulary: Vocabulary): Reader {
  const books = buildBooks(vocabulary);
  return (document) => readWith(books, document);
}

/**
 * Reads what a document says: its ideas, its term's status and timeline. Never throws: a document that holds none
 * of these gives an empty reading, and so, with the problem, does one that cannot be read.
 */
export function readDocument(document: SourceDocument, vocabulary: Vocabulary): Reading {
  return readWith(buildBooks(vocabulary), document);
}

function readWith(books: Books, document: SourceDocument): Reading {
  const text = document.text.replace(/^\uFEFF/, '');
  const { matter, problems } = readFrontMatter(text);
  if (matter === null) return toUnreadable(document.path, {}, problems);
  const nested = findDeepLine(text);
  if (nested) return toUnreadable(document.path, matter, [...problems, { ...TOO_DEEP, place: nested }]);
  try {
    return { ...read({ ...document, text }, matter, books), problems };
  } catch (error) {
    // The parser and the walks below follow the nesting of a document down the stack.
    if (!(error instanceof RangeError)) throw error;
    return toUnreadable(document.path, matter, [...problems, TOO_DEEP]);
  }
}

/** People need three or four levels. From some thousands on, the parser takes minutes or overflows the stack. */
const LEVELS = 100;
/** Bullets, numbers and quotation marks at the start of a line, and what follows them. */
const MARKED = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+)(.*)$/gm;

/** The marks of the first line that opens more lists and quotations than anybody needs. */
function findDeepLine(text: string): Position | null {
  for (const { 0: line, 1: marks = '', index } of text.matchAll(MARKED)) {
    const count = marks.match(/>|[-*+]|\d+/g)?.length ?? 0;
    const isRule = /^[-*]+$/.test(line.replace(/[ \t\r]/g, ''));
    if (count > LEVELS && !isRule) return toPlace(index, index + marks.length, location(text));
  }
  return null;
}

const START = { line: 1, column: 1, offset: 0 };
const TOO_DEEP: ReadingProblem = {
  ruleId: 'too-deep',
  place: { start: START, end: START },
  reason: 'Lists or quotations are nested too deep to be read',
  note: 'Take out levels of nesting.',
};

function toUnreadable(path: string, matter: FrontMatter, problems: ReadingProblem[]): Reading {
  const identity = identifyDocument(path, matter);
  const nothing = { status: null, timeline: [], timelineLines: null, ideas: [], headings: [] };
  return { isReadable: false, path, identity, aliases: matter.aliases ?? [], ...nothing, problems };
}

function read(
  { path, text, tree = parseMarkdown(text) }: SourceDocument,
  matter: FrontMatter,
  books: Books,
): Omit<Reading, 'problems'> {
  const source: Source = { text, location: location(text), definitions: findDefinitions(tree) };
  const identity = identifyDocument(path, matter);
  const sections = toSections(tree, source, books.labels.isLabelled);
  const blocksOf = remember((node: RootContent) => toBlocks([node], source));
  const tools = { source, blocksOf, books, contents: readContents(tree, source) };
  const { ideas, surroundings, headings } = findIdeas(sections, tools);
  const ideaStatus = { status: matter.status ?? STATUS_OF_KIND[identity.kind] };
  const found = ideas.map((idea) =>
    readIdea(identity.kind === 'ideas' ? { ...idea, status: null } : idea, { books, ...ideaStatus }),
  );
  const listed = surroundings.flatMap((surrounding) =>
    readTableIdeas(surrounding, { ...tools, ...ideaStatus }),
  );
  const { year } = identity;
  const timeline =
    year === null ? null : readTimeline(surroundings, { source, blocksOf, headings: books.headings, year });
  return {
    isReadable: true,
    path,
    identity,
    aliases: matter.aliases ?? [],
    status: readStatus(surroundings, blocksOf),
    timeline: timeline?.entries ?? [],
    timelineLines: timeline?.lines ?? null,
    ideas: [...found, ...listed].sort((a, b) => a.line - b.line),
    headings: headings.flatMap(toHeading),
  };
}

/** What stands before the first heading has none. */
function toHeading({ section, role }: FoundHeading): HeadingReading[] {
  return section.heading === null ? [] : [{ title: section.title, depth: section.depth, role }];
}

/** The first "Status: ..." line outside the ideas. */
function readStatus(
  surroundings: readonly Surrounding[],
  blocksOf: (node: RootContent) => readonly Block[],
): Placed<string> | null {
  for (const { section } of surroundings) {
    const titled = /^status\s*[:：]\s*(\S.*)$/i.exec(section.title.value)?.[1];
    if (titled) return { value: titled, place: section.title.place };
    for (const block of section.nodes.flatMap(blocksOf)) {
      const status = findStatus(leavesToString(block.leaves));
      if (status && block.depth <= 1 && block.kind === 'paragraph')
        return { value: status, place: block.place };
    }
  }
  return null;
}

/** What stands behind "Status:" at the start of a line, without marks of emphasis. */
function findStatus(text: string): string | undefined {
  const found = text.split('\n').flatMap((line) => /^[\s*_]*status[ \t]*[:：](.+)$/i.exec(line)?.[1] ?? []);
  return found.map((status) => trimEnd(status, /[\s*_]/).trimStart()).find(Boolean);
}
