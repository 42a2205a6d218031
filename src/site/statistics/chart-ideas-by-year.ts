import type { Idea } from '../../model/model.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import { type ChartView, explainDashes, NOTHING_KNOWN, TONES } from '../charts/chart.ts';
import { drawColumns } from '../charts/draw-columns.ts';
import { sum } from '../charts/sum.ts';
import { toCount } from '../text/to-count.ts';
import { toList } from '../text/to-list.ts';
import { toYears } from '../text/to-years.ts';
import { yearUrl } from '../urls.ts';
import { buildYearSpan, describeGaps, type SpanYear } from './year-span.ts';

interface Series {
  name: string;
  /** For each year; `null` where there are no documents of the program. */
  counts: (number | null)[];
}

/** How many ideas each year has, by program; `null` where there are none. */
export function chartIdeasByYear(catalogue: Catalogue): ChartView | null {
  const { ideas } = catalogue.model;
  if (ideas.length === 0) return null;
  const span = buildYearSpan(catalogue);
  const all = buildSeries(span, catalogue);
  const drawn = foldLast(all);
  const tones = TONES.slice(0, drawn.length);
  const columns = span.map(({ year, isKnown }, place) => ({
    label: String(year),
    values: isKnown ? drawn.map(({ counts }) => counts[place] ?? 0) : null,
  }));
  return {
    id: 'ideas-by-year',
    title: 'Ideas by year and program',
    description: describe(span, ideas),
    notes: [...describeGaps(span), ...describeSingles(span, all)],
    legend: tones.map((tone, place) => ({ tone, text: drawn[place]?.name ?? '' })),
    ...drawColumns(columns, tones),
    table: buildTable(span, all, catalogue),
  };
}

/** The programs, those with the most ideas first. */
function buildSeries(span: readonly SpanYear[], catalogue: Catalogue): Series[] {
  const { terms, programs } = catalogue.model;
  const programOf = new Map(terms.map(({ id, program }) => [id, program]));
  const series = programs.map(({ id, name }) => {
    const known = new Set(terms.filter(({ program }) => program === id).map(({ year }) => year));
    const counts = span.map(({ year, ideas }) =>
      known.has(year) ? ideas.filter(({ term }) => programOf.get(term) === id).length : null,
    );
    return { name, counts };
  });
  // The sort is stable, and programs come by their ids.
  return series.sort((a, b) => toTotal(b) - toTotal(a));
}

/** As many as can be told apart: the last of them is all others together. */
function foldLast(series: readonly Series[]): Series[] {
  if (series.length <= TONES.length) return [...series];
  const others = series.slice(TONES.length - 1);
  const [first] = others;
  const counts = (first?.counts ?? []).map((_, place) =>
    sum(others.map((other) => other.counts[place] ?? 0)),
  );
  return [...series.slice(0, TONES.length - 1), { name: 'Other programs', counts }];
}

function toTotal({ counts }: Series): number {
  return sum(counts.map((count) => count ?? 0));
}

function describe(span: readonly SpanYear[], ideas: readonly Idea[]): string {
  const known = span.filter(({ isKnown }) => isKnown);
  const years = toYears(known.map(({ year }) => year));
  const lead = `The documents list ${toCount(ideas.length, 'idea')} ${years}`;
  if (known.length < 2) return `${lead}.`;
  const most = Math.max(...known.map((year) => year.ideas.length));
  const peaks = known.filter((year) => year.ideas.length === most).map(({ year }) => String(year));
  return `${lead}; the most, ${most}, are of ${toList(peaks)}.`;
}

/** In which years there are documents of one program alone, if there are several programs. */
function describeSingles(span: readonly SpanYear[], series: readonly Series[]): string[] {
  if (series.length < 2) return [];
  return series.flatMap(({ name }, own) => {
    const years = span.filter(({ isKnown }, place) => {
      return isKnown && series.every(({ counts }, other) => (counts[place] !== null) === (other === own));
    });
    const names = toList(years.map(({ year }) => String(year)));
    return names === '' ? [] : [`All documents of ${names} are of ${name}.`];
  });
}

function buildTable(
  span: readonly SpanYear[],
  series: readonly Series[],
  catalogue: Catalogue,
): ChartView['table'] {
  const sums = series.map(toTotal);
  return explainDashes({
    caption: 'Ideas by year and program',
    columns: ['Year', ...series.map(({ name }) => name), 'All'],
    rows: span.map(({ year, isKnown, ideas }, place) => ({
      heading: isKnown ? linkTo(String(year), yearUrl(year), catalogue) : { text: String(year), href: null },
      cells: [
        ...series.map(({ counts }) => String(counts[place] ?? NOTHING_KNOWN)),
        isKnown ? String(ideas.length) : NOTHING_KNOWN,
      ],
    })),
    sums: { heading: { text: 'All years', href: null }, cells: [...sums, sum(sums)].map(String) },
  });
}
