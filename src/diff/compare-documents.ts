import type { Diff } from './diff.ts';
import type { IdeaPairs } from './pair-ideas.ts';
import type { Version } from './version.ts';

export type DocumentChanges = Omit<Diff['documents'], 'unread'>;

/**
 * Which documents came and went. One that is gone has another path if a new one has the same text, or if all ideas of
 * it that are still there are those of one new document.
 */
export function compareDocuments(before: Version, after: Version, { pairs }: IdeaPairs): DocumentChanges {
  const gone = [...before.documents.values()].filter(({ path }) => !after.documents.has(path));
  const fresh = [...after.documents.values()].filter(({ path }) => !before.documents.has(path));
  const taken = new Set<string>();
  const renamed = gone.flatMap(({ path, text }) => {
    const free = fresh.filter((document) => !taken.has(document.path));
    const heirs = heirsOf(path, pairs);
    const heir =
      free.find((document) => document.text === text) ??
      free.find((document) => heirs.length === 1 && document.path === heirs[0]);
    if (!heir) return [];
    taken.add(heir.path);
    return [{ before: path, after: heir.path }];
  });
  const moved = new Set(renamed.map((one) => one.before));
  return {
    added: fresh.flatMap(({ path }) => (taken.has(path) ? [] : [path])),
    removed: gone.flatMap(({ path }) => (moved.has(path) ? [] : [path])),
    renamed,
  };
}

/** The documents that tell now, first of all, of the ideas of which a document told. */
function heirsOf(path: string, pairs: IdeaPairs['pairs']): string[] {
  const own = pairs.filter(([idea]) => idea.sources.some((source) => source.path === path));
  return [...new Set(own.flatMap(([, idea]) => idea.sources[0]?.path ?? []))];
}
