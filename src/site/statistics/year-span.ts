import type { Idea } from '../../model/model.ts';
import { type Catalogue, pick } from '../catalogue.ts';
import { NOTHING_KNOWN } from '../charts/chart.ts';
import { toList } from '../text/to-list.ts';

/** A year of a picture. */
export interface SpanYear {
  year: number;
  /** Whether there are documents of it: without them nothing is known, which is not the same as no ideas. */
  isKnown: boolean;
  ideas: Idea[];
}

/** Between years further apart, such as one that was mistyped, no gap is shown. */
const WIDEST_GAP = 10;

/** All years from the first one to the last, those without documents between them too. */
export function buildYearSpan(catalogue: Catalogue): SpanYear[] {
  const span: SpanYear[] = [];
  for (const { year, terms } of catalogue.years.toReversed()) {
    const before = span.at(-1)?.year ?? year - 1;
    if (year - before <= WIDEST_GAP)
      for (let gap = before + 1; gap < year; gap++) span.push({ year: gap, isKnown: false, ideas: [] });
    const ideas = terms.flatMap((term) => pick(catalogue.ideas, term.ideas));
    span.push({ year, isKnown: true, ideas });
  }
  return span;
}

/** A number of a year as a table has it. */
export function toCell(value: number, { isKnown }: SpanYear): string {
  return isKnown ? String(value) : NOTHING_KNOWN;
}

/** "There are no documents of 2018."; nothing where there is no gap. */
export function describeGaps(span: readonly SpanYear[]): string[] {
  const gaps = span.filter(({ isKnown }) => !isKnown).map(({ year }) => String(year));
  return gaps.length === 0 ? [] : [`There are no documents of ${toList(gaps)}.`];
}
