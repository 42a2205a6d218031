import { indexBy } from '../../model/index-by.ts';
import type { Idea, Term } from '../../model/model.ts';
import { STATUSES, type Status } from '../../vocabulary/vocabulary.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import { type ChartView, type NumberRow, TONES } from '../charts/chart.ts';
import { drawRows, type RowGroup } from '../charts/draw-rows.ts';
import { sum } from '../charts/sum.ts';
import { STATUS_VIEWS } from '../text/status-views.ts';
import { toCount } from '../text/to-count.ts';

export interface TermsOptions {
  title: string;
  ideas: readonly Idea[];
  /** Newest first. */
  terms: readonly Term[];
}

interface TermCounts {
  term: Term;
  /** By status, the furthest first: as a bar has them. */
  counts: number[];
}

/** The further an idea has come, the stronger its bar. */
const ORDER: readonly Status[] = STATUSES.toReversed();

const NOTE =
  'An idea counts as accepted or completed only where a document says so: where a term has a list of proposals alone, or no document of its results, there may have been more.';

/** How far the ideas of some terms have come, by program and term; `null` where there are none. */
export function chartIdeasByTerm(
  { title, ideas, terms }: TermsOptions,
  catalogue: Catalogue,
): ChartView | null {
  if (ideas.length === 0) return null;
  const byTerm = indexBy(ideas, ({ term }) => [term]);
  const counted = terms.map((term): TermCounts => {
    const own = byTerm.get(term.id) ?? [];
    return { term, counts: ORDER.map((status) => own.filter((idea) => idea.status === status).length) };
  });
  const tones = TONES.slice(0, ORDER.length);
  return {
    id: 'ideas-by-term',
    title,
    description: describe(ideas),
    notes: [NOTE],
    legend: tones.flatMap((tone, place) => {
      const status = ORDER[place];
      const isSeen = ideas.some((idea) => idea.status === status);
      return status !== undefined && isSeen ? [{ tone, text: STATUS_VIEWS[status].label }] : [];
    }),
    ...drawRows(groupByProgram(counted, catalogue), tones),
    table: buildTable(counted, title, catalogue),
  };
}

/** "The documents say that 25 of 32 ideas were accepted, and of 4 of these that they were completed." */
function describe(ideas: readonly Idea[]): string {
  const completed = ideas.filter(({ status }) => status === 'completed').length;
  const accepted = completed + ideas.filter(({ status }) => status === 'accepted').length;
  const were = accepted === 1 ? 'was' : 'were';
  if (accepted === 0) return 'The documents do not say of any idea that it was accepted.';
  const lead = `The documents say that ${accepted} of ${toCount(ideas.length, 'idea')} ${were} accepted`;
  if (completed === 0) return `${lead}, and of none that it was completed.`;
  return `${lead}, and of ${completed} of these that ${completed === 1 ? 'it was' : 'they were'} completed.`;
}

function groupByProgram(counted: readonly TermCounts[], catalogue: Catalogue): RowGroup[] {
  const programs = indexBy(counted, ({ term }) => [catalogue.programOf(term)]);
  return [...programs].map(([heading, own]) => ({
    heading,
    rows: own.map(({ term, counts }) => ({ label: toShortTitle(term), values: counts })),
  }));
}

/** "2022 Spring"; "2022" where the program has one term a year. */
function toShortTitle({ year, name }: Term): string {
  return name === String(year) ? name : `${year} ${name}`;
}

function buildTable(
  counted: readonly TermCounts[],
  caption: string,
  catalogue: Catalogue,
): ChartView['table'] {
  const toRow = (heading: NumberRow['heading'], counts: readonly number[]): NumberRow => ({
    heading,
    cells: [...counts.toReversed(), sum(counts)].map(String),
  });
  const sums = ORDER.map((_, place) => sum(counted.map(({ counts }) => counts[place] ?? 0)));
  return {
    caption,
    columns: ['Term', ...STATUSES.map((status) => STATUS_VIEWS[status].label), 'All'],
    rows: counted.map(({ term, counts }) =>
      toRow(linkTo(catalogue.titleOf(term), term.url, catalogue), counts),
    ),
    sums: toRow({ text: 'All terms', href: null }, sums),
  };
}
