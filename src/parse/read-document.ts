import type { Root, RootContent } from 'mdast';
import { location } from 'vfile-location';
import { type Block, toBlocks } from '../markdown/block.ts';
import { findDefinitions, leavesToString, type Source } from '../markdown/leaf.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { remember } from '../vocabulary/remember.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { DocumentKind, Status, Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Books, buildBooks } from './books.ts';
import { findExcess, TOO_DEEP } from './find-excess.ts';
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
  /** Parses it (without a byte order mark), where its tree is kept: half of the time goes into that. */
  parse?: (text: string) => Root | null;
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
  const excess = findExcess(text, books.vocabulary.limits);
  // What stands before the excess is short enough.
  const { matter, problems } = readFrontMatter(text.slice(0, excess?.place.start.offset));
  if (matter === null) return toUnreadable(document.path, {}, problems);
  if (excess) return toUnreadable(document.path, matter, [...problems, excess]);
  try {
    return { ...read({ ...document, text }, matter, books), problems };
  } catch (error) {
    // The parser and the walks below follow the nesting of a document down the stack.
    if (!(error instanceof RangeError)) throw error;
    return toUnreadable(document.path, matter, [...problems, TOO_DEEP]);
  }
}

function toUnreadable(path: string, matter: FrontMatter, problems: ReadingProblem[]): Reading {
  const identity = identifyDocument(path, matter);
  const nothing = { status: null, timeline: [], timelineLines: null, ideas: [], headings: [] };
  return { isReadable: false, path, identity, aliases: matter.aliases ?? [], ...nothing, problems };
}

function read(
  { path, text, parse }: SourceDocument,
  matter: FrontMatter,
  books: Books,
): Omit<Reading, 'problems'> {
  const tree = parse?.(text) ?? parseMarkdown(text);
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
