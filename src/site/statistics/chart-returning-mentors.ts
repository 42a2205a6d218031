import { type Catalogue, linkTo } from '../catalogue.ts';
import { type ChartView, explainDashes, type NumberRow, TONES } from '../charts/chart.ts';
import { drawColumns } from '../charts/draw-columns.ts';
import { drawRows } from '../charts/draw-rows.ts';
import { sum } from '../charts/sum.ts';
import { toCount } from '../text/to-count.ts';
import { toPercent } from '../text/to-percent.ts';
import { yearUrl } from '../urls.ts';
import { buildYearSpan, describeGaps, type SpanYear, toCell } from './year-span.ts';

interface MentorYear extends SpanYear {
  /** Mentors of earlier years, and those who were not. */
  returning: number;
  fresh: number;
}

/** In how many years mentors have ideas; `null` where there are no mentors. */
export function chartMentorsByYears(catalogue: Catalogue): ChartView | null {
  const counts = countYears(catalogue);
  if (counts.length === 0) return null;
  const all = sum(counts);
  const title = 'Mentors by number of years';
  return {
    id: 'mentors-by-years',
    title,
    description: describeReturns(counts),
    notes: [],
    legend: [],
    ...drawRows(
      [
        {
          heading: null,
          rows: counts.map((count, place) => ({ label: toCount(place + 1, 'year'), values: [count] })),
        },
      ],
      TONES.slice(0, 1),
    ),
    table: {
      caption: title,
      columns: ['Years', 'Mentors'],
      rows: counts.map((count, place) => ({
        heading: { text: toCount(place + 1, 'year'), href: null },
        cells: [String(count)],
      })),
      sums: { heading: { text: 'All mentors', href: null }, cells: [String(all)] },
    },
  };
}

/** "2 of 3 mentors (67%) have ideas in more than one year, and nobody in more than 4." */
function describeReturns(counts: readonly number[]): string {
  const all = sum(counts);
  const several = all - (counts[0] ?? 0);
  if (several === 0) return 'No mentor has ideas in more than one year.';
  const share = `${several} of ${toCount(all, 'mentor')} (${toPercent(several, all)}%)`;
  const most = counts.length === 2 ? '' : `, and nobody in more than ${counts.length}`;
  return `${share} ${several === 1 ? 'has' : 'have'} ideas in more than one year${most}.`;
}

/** How many mentors of each year were mentors in an earlier one; `null` where one year is all there is. */
export function chartReturningMentors(catalogue: Catalogue): ChartView | null {
  const years = buildMentorYears(catalogue);
  const known = years.filter(({ isKnown }) => isKnown);
  const last = known.findLast(({ returning, fresh }) => returning + fresh > 0);
  if (last === undefined || known.length < 2) return null;
  const [strong, , hollow] = TONES;
  const title = 'Returning and new mentors by year';
  const mentors = toCount(last.returning + last.fresh, 'mentor');
  return {
    id: 'returning-mentors',
    title,
    description: `In ${last.year}, ${last.returning} of ${mentors} had ideas in an earlier year.`,
    notes: [
      'A mentor is returning where an earlier document has an idea of theirs; in the first year everyone is new.',
      ...describeGaps(years),
    ],
    legend: [
      { tone: strong, text: 'Returning' },
      { tone: hollow, text: 'New' },
    ],
    ...drawColumns(
      years.map(({ year, isKnown, returning, fresh }) => ({
        label: String(year),
        values: isKnown ? [returning, fresh] : null,
      })),
      [strong, hollow],
    ),
    table: explainDashes({
      caption: title,
      columns: ['Year', 'Returning', 'New', 'All'],
      rows: years.map((year) => toRow(year, catalogue)),
      sums: null,
    }),
  };
}

function toRow(year: MentorYear, catalogue: Catalogue): NumberRow {
  const text = String(year.year);
  const { returning, fresh } = year;
  return {
    heading: year.isKnown ? linkTo(text, yearUrl(year.year), catalogue) : { text, href: null },
    cells: [returning, fresh, returning + fresh].map((value) => toCell(value, year)),
  };
}

/** How many mentors have ideas in one year, in two, in three, up to the most. */
function countYears(catalogue: Catalogue): number[] {
  const years = new Map<string, number>();
  for (const { ideas } of buildYearSpan(catalogue))
    for (const id of toMentors(ideas)) years.set(id, (years.get(id) ?? 0) + 1);
  const counts: number[] = [];
  for (const count of years.values()) {
    while (counts.length < count) counts.push(0);
    counts[count - 1] = (counts[count - 1] ?? 0) + 1;
  }
  return counts;
}

function buildMentorYears(catalogue: Catalogue): MentorYear[] {
  const seen = new Set<string>();
  return buildYearSpan(catalogue).map((year) => {
    const mentors = toMentors(year.ideas);
    const returning = [...mentors].filter((id) => seen.has(id)).length;
    for (const id of mentors) seen.add(id);
    return { ...year, returning, fresh: mentors.size - returning };
  });
}

function toMentors(ideas: SpanYear['ideas']): Set<string> {
  return new Set(ideas.flatMap(({ mentors }) => mentors.map(({ id }) => id)));
}
