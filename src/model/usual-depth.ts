import type { HeadingReading } from '../parse/reading.ts';
import { countValues } from './compare.ts';

/** The depth that most of some headings have, the smallest one of several; `null` for no headings. */
export function usualDepth(headings: readonly Pick<HeadingReading, 'depth'>[]): number | null {
  const [most] = countValues(headings.map(({ depth }) => String(depth)));
  return most ? Number(most[0]) : null;
}
