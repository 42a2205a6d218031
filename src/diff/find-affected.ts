import { identifyTerms } from '../model/identify-terms.ts';
import { indexBy } from '../model/index-by.ts';
import type { Reading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedContent } from './compare-problems.ts';

/** How other documents may bear on the problems of one that stays as it is. */
export interface Affected {
  /** Whether it shares a term, a mentor or an issue with what has changed. */
  isAround(document: CheckedDocument): boolean;
  /** Whether it seems to link to a file that came or went, or into a document that says something else now. */
  isLinked(document: CheckedDocument): boolean;
}

/** @param changed The paths of documents that came, went or say something else now. */
export function findAffected(
  before: CheckedContent,
  after: CheckedContent,
  changed: ReadonlySet<string>,
): Affected {
  const [old, now] = [before, after].map(({ documents }) =>
    [...documents.values()].flatMap(({ path, reading }) => (changed.has(path) ? [reading] : [])),
  );
  const keys = findChangedKeys(old ?? [], now ?? []);
  const terms = new Set([...(old ?? []), ...(now ?? [])].flatMap(termOf));
  const moved = findMovedFiles(before, after);
  return {
    isAround: ({ reading }) =>
      termOf(reading).some((term) => terms.has(term)) || keysOf(reading).some(([key]) => keys.has(key)),
    isLinked: (document) =>
      moved.some((path) => mentions(document, path, '')) ||
      [...changed].some((path) => mentions(document, path, '#')),
  };
}

/** The mentors and issues of which the one readings tell otherwise, or less or more often, than the others. */
function findChangedKeys(before: readonly Reading[], after: readonly Reading[]): Set<string> {
  const [old, now] = [before, after].map((readings) =>
    indexBy(readings.flatMap(keysOf), (entry) => [JSON.stringify(entry)]),
  );
  const entries = [...(old?.values() ?? []), ...(now?.values() ?? [])];
  return new Set(
    entries.flatMap(([entry]) => {
      if (!entry) return [];
      const mention = JSON.stringify(entry);
      return old?.get(mention)?.length === now?.get(mention)?.length ? [] : [entry[0]];
    }),
  );
}

/** By what an idea is compared with others, each with what is said of it there. */
function keysOf({ ideas }: Reading): [key: string, said: string][] {
  return ideas.flatMap(({ title, mentors, issues }) => [
    ...mentors.flatMap(({ github, name }): [string, string][] => {
      const said = `${name} ${github}`;
      return [
        ...(github === null ? [] : [[`handle ${github.toLowerCase()}`, said] satisfies [string, string]]),
        ...(name === null ? [] : [[`name ${fold(name)}`, said] satisfies [string, string]]),
      ];
    }),
    ...issues.map(({ value }): [string, string] => [`issue ${value.toLowerCase()}`, title.value]),
  ]);
}

function termOf(reading: Reading): string[] {
  return identifyTerms([reading]).map(({ id }) => id);
}

/** The files that are in one of two contents. */
function findMovedFiles(before: CheckedContent, after: CheckedContent): string[] {
  const [old, now] = [before, after].map(({ surroundings }) => surroundings.files ?? new Set<string>());
  const gone = [...(old ?? [])].filter((path) => !now?.has(path));
  return [...gone, ...[...(now ?? [])].filter((path) => !old?.has(path))];
}

/**
 * Whether a document has the name of a file, with something behind it, and that of the folder around the file: a link
 * from below that folder does without the folder's.
 */
function mentions({ path, text }: CheckedDocument, file: string, behind: string): boolean {
  const parts = file.split('/');
  const [name = '', folder = ''] = [parts.at(-1), parts.at(-2)];
  const has = (words: string): boolean => text.includes(words) || text.includes(encodeURI(words));
  return has(`${name}${behind}`) && (path.startsWith(file.slice(0, -name.length)) || has(`${folder}/`));
}
