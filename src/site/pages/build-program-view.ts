import { indexBy } from '../../model/index-by.ts';
import type { Idea, Program, Term } from '../../model/model.ts';
import { type ApplyView, buildApplyView } from '../build-apply-view.ts';
import { type Catalogue, findProgram, ideasOf, linkTo, pick, termsOf } from '../catalogue.ts';
import { hasDeadlines } from '../files/build-calendar.ts';
import { toCount } from '../text/to-count.ts';
import { toLinkText } from '../text/to-link-text.ts';
import { toYears } from '../text/to-years.ts';
import { calendarUrl, programUrl } from '../urls.ts';
import type { Entry, Link, PageView, YearItem } from '../views.ts';
import { buildPage } from './build-page.ts';
import { buildTimeline, type TimelineItem } from './build-term-view.ts';
import { countTerms, toYearItem } from './build-year-view.ts';

export interface ProgramView extends PageView {
  /** What the program is; `null` where nobody says. */
  summary: string | null;
  /** "15 terms with 580 ideas, from 2017 to 2026." */
  lead: string;
  homepage: Link | null;
  /** The file with the days of all its terms; `null` where there are none. */
  calendar: string | null;
  newest: { term: Link; timeline: TimelineItem[]; apply: ApplyView } | null;
  years: YearItem[];
  /** The projects with most of its ideas. */
  projects: Entry[];
}

/** How many projects the page of a program names. */
const PROJECTS = 12;

/** The page of a program: what it is, how to apply in its newest term, and its terms by year. */
export function buildProgramView({ id, name }: Program, catalogue: Catalogue): ProgramView {
  const { summary = null, homepage } = findProgram(id, catalogue) ?? {};
  const terms = termsOf(id, catalogue);
  const count = countProgram(terms);
  const url = programUrl(id);
  const description = summary ?? `Mentorship ideas of ${name}: ${count}.`;
  return {
    ...buildPage({ url, title: name, description, section: 'programs' }, catalogue),
    summary,
    lead: `${count}.`,
    homepage: homepage === undefined ? null : { text: toLinkText(homepage), href: homepage },
    calendar: hasDeadlines(terms) ? catalogue.hrefOf(calendarUrl(url)) : null,
    newest: buildNewest(terms[0], catalogue),
    years: buildYears(terms, catalogue),
    projects: findProjects(ideasOf(id, catalogue), catalogue),
  };
}

/** "15 terms with 580 ideas, from 2017 to 2026" */
export function countProgram(terms: readonly Term[]): string {
  return `${countTerms(terms)}, ${toYears(terms.map(({ year }) => year))}`;
}

function buildNewest(term: Term | undefined, catalogue: Catalogue): ProgramView['newest'] {
  if (!term) return null;
  return {
    term: linkTo(catalogue.titleOf(term), term.url, catalogue),
    timeline: buildTimeline(term, catalogue),
    apply: buildApplyView({ term, idea: null }, catalogue),
  };
}

function buildYears(terms: readonly Term[], catalogue: Catalogue): YearItem[] {
  const years = indexBy(terms, ({ year }) => [year]);
  return [...years].map(([year, own]) => toYearItem({ year, terms: own }, catalogue));
}

function findProjects(ideas: readonly Idea[], catalogue: Catalogue): Entry[] {
  const found = indexBy(ideas, (idea) => idea.projects);
  const countOf = (id: string): number => found.get(id)?.length ?? 0;
  return pick(catalogue.projects, found.keys())
    .sort((a, b) => countOf(b.id) - countOf(a.id) || catalogue.compareProjects(a, b))
    .slice(0, PROJECTS)
    .map(({ id, name, url }) => ({
      ...linkTo(name, url, catalogue),
      about: [{ text: toCount(countOf(id), 'idea'), href: null }],
    }));
}
