import { compareNames, compareText } from '../../model/compare.ts';
import type { Link } from '../views.ts';

/** A link and how often it comes up. */
export interface CountedLink extends Link {
  count: number;
}

/** Links by how often they come up. */
export interface Ranking {
  first: CountedLink[];
  /** What is shown on demand; `null` where the first are all. */
  more: { summary: string; links: CountedLink[] } | null;
}

/** So many are shown at once; a few more are shown too, rather than hidden. */
const [SHOWN, FEW] = [12, 3];

/** Links, the most frequent first, then by name. `noun` is what they are: "mentor". */
export function buildRanking(links: readonly CountedLink[], noun: string): Ranking {
  const sorted = [...links].sort(
    (a, b) => b.count - a.count || compareNames(a.text, b.text) || compareText(a.href, b.href),
  );
  if (sorted.length <= SHOWN + FEW) return { first: sorted, more: null };
  const rest = sorted.slice(SHOWN);
  return { first: sorted.slice(0, SHOWN), more: { summary: `${rest.length} more ${noun}s`, links: rest } };
}
