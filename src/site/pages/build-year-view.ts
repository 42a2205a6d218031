import type { Idea, Term } from '../../model/model.ts';
import { type Catalogue, linkTo, pick, type Year } from '../catalogue.ts';
import type { ChartView } from '../charts/chart.ts';
import type { Ranking } from '../lists/build-ranking.ts';
import { toTermItem } from '../lists/idea-lists.ts';
import { rankProjects } from '../lists/rank-ideas.ts';
import { chartIdeasByTerm } from '../statistics/chart-ideas-by-term.ts';
import { toCount } from '../text/to-count.ts';
import { toList } from '../text/to-list.ts';
import { yearUrl } from '../urls.ts';
import type { PageView, TermItem, YearItem } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface YearView extends PageView {
  lead: string;
  terms: TermItem[];
  /** Its ideas by term; `null` where one term is all. */
  picture: ChartView | null;
  projects: Ranking;
}

/** The page of a year: its terms, and its projects. */
export function buildYearView(year: Year, catalogue: Catalogue): YearView {
  const title = String(year.year);
  const ideas = year.terms.flatMap((term) => pick(catalogue.ideas, term.ideas));
  const terms = year.terms.filter((term) => term.ideas.length > 0);
  const lead = toLead(year, ideas, catalogue);
  const chart = { title: `Ideas of ${title} by term and status`, ideas, terms };
  return {
    ...buildPage(
      { url: yearUrl(year.year), title, description: `Mentorship in ${title}: ${lead}`, section: 'terms' },
      catalogue,
    ),
    lead,
    terms: year.terms.map((term) => toTermItem(term, catalogue)),
    picture: terms.length < 2 ? null : chartIdeasByTerm(chart, catalogue),
    projects: rankProjects(ideas, catalogue),
  };
}

/** A year as an item of a list. */
export function toYearItem(year: Year, catalogue: Catalogue): YearItem {
  return {
    ...linkTo(String(year.year), yearUrl(year.year), catalogue),
    count: countTerms(year.terms),
    terms: year.terms.map((term) => toTermItem(term, catalogue)),
  };
}

/** "1 term with 3 ideas of 2 projects.", "3 terms with 147 ideas of 60 projects: 93 of LFX Mentorship and 54 of …." */
function toLead(year: Year, ideas: readonly Idea[], catalogue: Catalogue): string {
  const projects = new Set(ideas.flatMap((idea) => idea.projects)).size;
  const lead = `${countTerms(year.terms)}${projects === 0 ? '' : ` of ${toCount(projects, 'project')}`}`;
  const programs = new Map<string, number>();
  for (const term of year.terms) {
    const program = catalogue.programOf(term);
    programs.set(program, (programs.get(program) ?? 0) + term.ideas.length);
  }
  if (programs.size < 2) return `${lead}.`;
  return `${lead}: ${toList([...programs].map(([name, count]) => `${count} of ${name}`))}.`;
}

/** "3 terms with 147 ideas" */
export function countTerms(terms: readonly Term[]): string {
  const ideas = terms.reduce((sum, term) => sum + term.ideas.length, 0);
  return `${toCount(terms.length, 'term')} with ${toCount(ideas, 'idea')}`;
}
