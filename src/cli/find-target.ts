import { normalize, resolve, sep } from 'node:path';
import type { Documents } from '../almanac.ts';
import { readChecked } from '../check/read-checked.ts';
import { isDocument } from '../content/is-document.ts';
import { pathBelow } from '../content/path-below.ts';
import { UsageError } from '../content/usage-error.ts';
import { type IdeaList, listIdeaLists, suggestPath } from '../edit/choose-document.ts';
import { startDocument } from '../edit/start-document.ts';
import { toSlug } from '../model/slug.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';

/** The document that an idea goes to. */
export interface Target {
  document: CheckedDocument;
  /** `true` where no such file is there yet. */
  isNew: boolean;
}

export interface TargetOptions {
  /** The content folder. */
  content: string;
  /** ISO 8601. */
  today: string;
}

/** What is read of the content to find a document in it. */
type Content = Pick<Documents, 'documents' | 'files' | 'surroundings'>;

/**
 * The document of that name, relative to the content folder or to the working directory; a new one, where its name
 * says of which program and year it is.
 * @throws UsageError For any other name, and for documents that cannot be read.
 */
export function findNamed(name: string, almanac: Content, { content }: TargetOptions): Target {
  const { documents, files, surroundings } = almanac;
  const inside = pathBelow(resolve(content), resolve(name));
  const paths = [normalize(name).split(sep).join('/'), ...(inside === null ? [] : [inside])];
  const document = paths.flatMap((path) => documents.find((one) => one.path === path) ?? [])[0];
  if (document?.reading.isReadable) return { document, isNew: false };
  if (document ?? files.some(({ path }) => paths.includes(path)))
    throw new UsageError(`"${name}" cannot be read: see almanac check.`);
  const path = paths.find(isDocument);
  const text = path === undefined ? null : startDocument(path, surroundings.vocabulary);
  if (path === undefined || text === null)
    throw new UsageError(
      `There is no document "${name}", and its name is not of a new list of ideas, such as programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md.`,
    );
  return { document: readChecked({ path, text }, surroundings.vocabulary), isNew: true };
}

/** The lists that an idea of a program (of any, for `null`) could go to, those that are open first. */
export function findLists(
  program: string | null,
  { surroundings }: Content,
  { today }: TargetOptions,
): IdeaList[] {
  const all = listIdeaLists(surroundings.terms, today);
  const lists = program === null ? all : all.filter((list) => list.program === toSlug(program));
  if (program !== null && lists.length === 0) throw new UsageError(tellProgram(program, all, today));
  return [...lists].sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
}

function tellProgram(program: string, lists: readonly IdeaList[], today: string): string {
  const names = lists.map((list) => list.program);
  const known = names.length > 0 ? `: there are lists of ${names.join(', ')}` : '';
  const path = `programs/${toSlug(program)}/${today.slice(0, 4)}.md`;
  return `There is no list of ideas of "${program}"${known}; --document begins a new one, such as ${path}.`;
}

/** What to do where several lists are open, or none is. */
export function tellLists(lists: readonly IdeaList[], { today }: TargetOptions): string {
  const open = lists.filter(({ isOpen }) => isOpen);
  if (open.length > 0)
    return `Lists of several programs are open (${open.map(({ program }) => program).join(', ')}): name one with --program.`;
  const [newest] = lists;
  const year = today.slice(0, 4);
  const path = newest ? suggestPath(newest, today) : `programs/lfx-mentorship/${year}.md`;
  const old = newest ? `, or take the newest one with --document ${newest.path}` : '';
  return `No list of ideas is open: begin one with --document ${path}${old}.`;
}
