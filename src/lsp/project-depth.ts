import { usualDepth } from '../model/usual-depth.ts';
import type { Reading } from '../parse/reading.ts';

/** Where a document has no project yet, its headings are as those of the programs' own lists. */
const USUAL_DEPTH = 3;

/** The depth that most headings of projects have. */
export function projectDepth(headings: Reading['headings']): number {
  return usualDepth(headings.filter(({ role }) => role === 'project')) ?? USUAL_DEPTH;
}
