import type { Move } from './read-move.ts';

/** That one page has moved. */
export interface Step {
  from: string;
  to: string;
  move: Move;
}

/**
 * The steps of moved branches: one for each page below, or former page below, the url to which the branch has moved
 * in the end. The branch that names more of the url comes first. A branch below whose `to` there is nothing has none.
 */
export function expandMoves(moves: readonly Move[], urls: readonly string[]): Step[] {
  const branches = moves
    .filter(({ isBranch }) => isBranch)
    .map((move, index) => ({ move, index }))
    .sort((a, b) => b.move.from.length - a.move.from.length || a.index - b.index)
    .map(({ move }) => move);
  return branches.flatMap((move) => {
    const to = follow(move, branches, urls);
    return urls
      .filter((url) => url.startsWith(to))
      .map((url) => ({ from: `${move.from}${url.slice(to.length)}`, to: url, move }));
  });
}

/** Where a branch leads if it has moved again, and again; branches that move in a circle lead nowhere. */
function follow(move: Move, branches: readonly Move[], urls: readonly string[]): string {
  const seen = new Set<Move>([move]);
  let { to } = move;
  while (!urls.some((url) => url.startsWith(to))) {
    const next = branches.find((branch) => !seen.has(branch) && to.startsWith(branch.from));
    if (!next) break;
    seen.add(next);
    to = `${next.to}${to.slice(next.from.length)}`;
  }
  return to;
}
