import { countValues } from '../model/compare.ts';
import { indexBy } from '../model/index-by.ts';

/** Pages whose addresses changed alike, as a line of `redirects.yml` tells it: with "*" at the end of both, or neither. */
export interface GroupedMove {
  from: string;
  to: string;
  /** How many addresses it is about. */
  count: number;
}

/** From so many pages on, a branch is told instead of each of them. */
const BRANCH = 3;

/**
 * Joins moves of pages that only differ in the branch in which they lie. A branch is one move if all pages that were
 * lost below it went to the same one.
 */
export function groupMoves(
  moves: readonly { from: string; to: string }[],
  lost: readonly string[],
): GroupedMove[] {
  const branches = indexBy(moves, ({ from, to }) => [toBranch(from, to)]);
  const counts = new Map(countValues(lost.flatMap(listFolders)));
  return [...branches].flatMap(([branch, own]): GroupedMove[] => {
    const [from = '', to = ''] = branch.split('*');
    const isWhole = own.length >= BRANCH && counts.get(from) === own.length;
    return isWhole
      ? [{ from: `${from}*`, to: `${to}*`, count: own.length }]
      : own.map((move) => ({ ...move, count: 1 }));
  });
}

/** "/a/b/" lies in "/", "/a/" and "/a/b/". */
function listFolders(url: string): string[] {
  return [...url.matchAll(/\//g)].map(({ index }) => url.slice(0, index + 1));
}

/** The two addresses without the folders in which they end alike, between them a sign that no address has. */
function toBranch(from: string, to: string): string {
  const [mine, others] = [from.split('/'), to.split('/')];
  let same = 0;
  while (same < Math.min(mine.length, others.length) - 1 && mine.at(-1 - same) === others.at(-1 - same))
    same++;
  const [old, now] = [mine, others].map((parts) => parts.slice(0, parts.length - same));
  return `${old?.join('/')}/*${now?.join('/')}/`;
}
