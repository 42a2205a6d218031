import type { Reading } from '../parse/reading.ts';

/** Where a document has no project yet, its headings are as those of the programs' own lists. */
const USUAL_DEPTH = 3;

/** The depth that most headings of projects have. */
export function projectDepth(headings: Reading['headings']): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const { role, depth } of headings) if (role === 'project') counts[depth] = (counts[depth] ?? 0) + 1;
  const most = Math.max(...counts);
  return most === 0 ? USUAL_DEPTH : counts.indexOf(most);
}
