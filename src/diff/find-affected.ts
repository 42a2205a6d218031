import { identifyTerms } from '../model/identify-terms.ts';
import { indexBy } from '../model/index-by.ts';
import type { Reading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { decodeAddress } from '../rules/decode-address.ts';
import { resolvePath } from '../rules/resolve-path.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedContent } from './compare-problems.ts';

/** How other documents may bear on the problems of one that stays as it is. */
export interface Affected {
  /** Whether it shares a term, a mentor or an issue with what has changed. */
  isAround(document: CheckedDocument): boolean;
  /** Whether it seems to link to a file or folder that came or went, or to a document that says something else now. */
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
  const gone = findOneSided(before, after);
  return {
    isAround: ({ reading }) =>
      termOf(reading).some((term) => terms.has(term)) || keysOf(reading).some(([key]) => keys.has(key)),
    isLinked: (document) => findTargets(document).some((path) => gone.has(path) || changed.has(path)),
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

/** The files, and the folders around them, that are in one of two contents alone. */
function findOneSided(before: CheckedContent, after: CheckedContent): Set<string> {
  const [old, now] = [before, after].map(({ surroundings }) => listPaths(surroundings.files ?? []));
  const paths = new Set([...(old ?? []), ...(now ?? [])]);
  return new Set([...paths].filter((path) => old?.has(path) !== now?.has(path)));
}

function listPaths(files: Iterable<string>): Set<string> {
  const paths = new Set<string>();
  for (const file of files)
    for (
      let path = file;
      path !== '' && !paths.has(path);
      path = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
    )
      paths.add(path);
  return paths;
}

/** What stands where a link may have its address; that it is none, in code say, is found out by reading it. */
const ADDRESS = /\]\(\s*<?([^\s<>)]+)|\]:\s*<?([^\s<>]+)|\b(?:href|src)\s*=\s*["']?([^\s"'>]+)/gi;

/** The paths of files and folders to which a document seems to link. */
function findTargets({ path, text }: CheckedDocument): string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([, inline, defined, raw]) => {
    const [address = ''] = (inline ?? defined ?? raw ?? '').split(/[#?]/);
    return address === '' || /^[a-z][a-z\d+.-]*:|^\//i.test(address)
      ? []
      : (resolvePath(path, decodeAddress(address)) ?? []);
  });
}
