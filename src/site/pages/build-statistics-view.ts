import type { Catalogue } from '../catalogue.ts';
import type { ChartView } from '../charts/chart.ts';
import { chartIdeasByTerm } from '../statistics/chart-ideas-by-term.ts';
import { chartIdeasByYear } from '../statistics/chart-ideas-by-year.ts';
import { chartProjectsByYear } from '../statistics/chart-projects-by-year.ts';
import { chartMentorsByYears, chartReturningMentors } from '../statistics/chart-returning-mentors.ts';
import { chartSkillTrends, LEAST_CHANGE, MINIMUM } from '../statistics/chart-skill-trends.ts';
import { toCount } from '../text/to-count.ts';
import { toYears } from '../text/to-years.ts';
import { PAGES } from '../urls.ts';
import type { PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface StatisticsView extends PageView {
  lead: string;
  sections: StatisticsSection[];
}

export interface StatisticsSection {
  id: string;
  title: string;
  /** What is counted, and how. */
  text: string;
  charts: ChartView[];
}

const EMPTY = 'There are no ideas yet, so there is nothing to count.';

const TREND = `The measure is the share of a year’s ideas that ask for a skill, among those that name any skill. It compares the first third of the years with the last third, taken together, for skills that at least ${MINIMUM} ideas of these years ask for; a change of less than ${LEAST_CHANGE} percentage points counts as none.`;

/** The page of statistics: what there is to count, in pictures and as numbers. */
export function buildStatisticsView(catalogue: Catalogue): StatisticsView {
  const isEmpty = catalogue.model.ideas.length === 0;
  const lead = isEmpty ? EMPTY : toLead(catalogue);
  const page = { url: PAGES.statistics, title: 'Statistics', section: 'statistics' } as const;
  return {
    ...buildPage({ ...page, description: lead }, catalogue),
    lead,
    sections: isEmpty ? [] : buildSections(catalogue),
  };
}

function toLead({ model, years }: Catalogue): string {
  const counts = [
    toCount(model.ideas.length, 'idea'),
    toCount(model.projects.length, 'project'),
    toCount(model.mentors.length, 'mentor'),
  ].join(', ');
  const when = toYears(years.map(({ year }) => year));
  return `${counts}, ${when}: what the documents list, counted. Below each picture are its numbers as a table.`;
}

function buildSections(catalogue: Catalogue): StatisticsSection[] {
  const { ideas, terms } = catalogue.model;
  const byTerm = { title: 'Ideas by term and status', ideas, terms };
  const trends = chartSkillTrends(catalogue);
  return [
    toSection(
      'years',
      'Ideas by year',
      'An idea counts once, however many documents of its term tell of it.',
      [chartIdeasByYear(catalogue)],
    ),
    toSection('terms', 'Accepted and completed', 'How far ideas have come, as far as the documents say.', [
      chartIdeasByTerm(byTerm, catalogue),
    ]),
    toSection('projects', 'Projects', 'The number of ideas that each project has in each year.', [
      chartProjectsByYear(catalogue),
    ]),
    toSection(
      'skills',
      'Skills',
      trends === null ? `${TREND} So far no skill has risen or fallen by this measure.` : TREND,
      [trends],
    ),
    toSection(
      'mentors',
      'Mentors who return',
      'Everyone counts whom an idea names as its mentor, whether it was accepted or not.',
      [chartMentorsByYears(catalogue), chartReturningMentors(catalogue)],
    ),
  ];
}

function toSection(
  id: string,
  title: string,
  text: string,
  charts: readonly (ChartView | null)[],
): StatisticsSection {
  return { id, title, text, charts: charts.filter((chart) => chart !== null) };
}
