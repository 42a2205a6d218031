import { compareNames, compareText } from '../../model/compare.ts';
import type { Project } from '../../model/model.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import { type ChartView, explainDashes } from '../charts/chart.ts';
import { drawHeatMap } from '../charts/draw-heat-map.ts';
import { toCount } from '../text/to-count.ts';
import { buildYearSpan, describeGaps, type SpanYear, toCell } from './year-span.ts';

interface ProjectYears {
  project: Project;
  /** For each year of the span. */
  counts: number[];
}

/** How many projects the picture has; the table has all of them. */
const DRAWN = 25;

/** Which projects have ideas in which years, those with the most ideas first; `null` where there are none. */
export function chartProjectsByYear(catalogue: Catalogue): ChartView | null {
  const span = buildYearSpan(catalogue);
  const all = countByYear(span, catalogue);
  const [first] = all;
  if (first === undefined) return null;
  const drawn = all.slice(0, DRAWN);
  const isPart = drawn.length < all.length;
  const map = {
    columns: span.map(({ year }) => `’${String(year).slice(-2)}`),
    rows: drawn.map(({ project, counts }) => ({
      label: project.name,
      values: span.map(({ isKnown }, place) => (isKnown ? (counts[place] ?? 0) : null)),
    })),
  };
  return {
    id: 'projects-by-year',
    title: 'Projects over the years',
    description: describe(first, all),
    notes: [
      ...(isPart
        ? [`The picture has the ${DRAWN} projects with the most ideas, the table has all of them.`]
        : []),
      'An idea of two projects counts for both.',
      ...describeGaps(span),
    ],
    ...drawHeatMap(map),
    table: buildTable(span, all, catalogue),
  };
}

function countByYear(span: readonly SpanYear[], { model }: Catalogue): ProjectYears[] {
  const counts = new Map(model.projects.map(({ id }) => [id, span.map(() => 0)]));
  for (const [place, { ideas }] of span.entries())
    for (const id of ideas.flatMap(({ projects }) => [...new Set(projects)])) {
      const own = counts.get(id);
      if (own) own[place] = (own[place] ?? 0) + 1;
    }
  return model.projects
    .map((project) => ({ project, counts: counts.get(project.id) ?? [] }))
    .filter(({ project }) => project.ideas.length > 0)
    .sort(
      ({ project: a }, { project: b }) =>
        b.ideas.length - a.ideas.length || compareNames(a.name, b.name) || compareText(a.id, b.id),
    );
}

function describe({ project, counts }: ProjectYears, all: readonly ProjectYears[]): string {
  const highest = project.ideas.length;
  const tied = all.filter((other) => other.project.ideas.length === highest).length;
  const years = toCount(toActive(counts), 'year');
  const most =
    tied === 1
      ? `${project.name} has the most ideas: ${highest} in ${years}.`
      : `${tied} projects have the most ideas: ${highest} each.`;
  if (all.length === 1) return most;
  const once = all.filter((other) => toActive(other.counts) === 1).length;
  return `${most} ${once === 0 ? 'None' : once} of ${all.length} projects ${once === 1 ? 'has' : 'have'} ideas in one year only.`;
}

function toActive(counts: readonly number[]): number {
  return counts.filter((count) => count > 0).length;
}

function buildTable(
  span: readonly SpanYear[],
  all: readonly ProjectYears[],
  catalogue: Catalogue,
): ChartView['table'] {
  return explainDashes({
    caption: 'Ideas of each project by year',
    columns: ['Project', ...span.map(({ year }) => String(year)), 'All'],
    rows: all.map(({ project, counts }) => ({
      heading: linkTo(project.name, project.url, catalogue),
      cells: [...span.map((year, place) => toCell(counts[place] ?? 0, year)), String(project.ideas.length)],
    })),
    sums: null,
  });
}
