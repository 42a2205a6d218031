import { type Catalogue, linkTo } from '../catalogue.ts';
import { hasDeadlines } from '../files/build-calendar.ts';
import { toCapitalized } from '../text/to-capitalized.ts';
import { toCount } from '../text/to-count.ts';
import { calendarUrl, PAGES } from '../urls.ts';
import type { Entry, ListView, Mention, TermIndexView } from '../views.ts';
import { buildPage } from './build-page.ts';
import { toYearItem } from './build-year-view.ts';

/** The page of all terms, by year. */
export function buildTermIndex(catalogue: Catalogue): TermIndexView {
  const { model, years } = catalogue;
  const description = toLead(model.terms.length, 'term', `in ${toCount(years.length, 'year')}, newest first`);
  const page = { url: PAGES.terms, title: 'Terms', description, section: 'terms' } as const;
  const items = years.map((year) => toYearItem(year, catalogue));
  const calendar = hasDeadlines(model.terms) ? catalogue.hrefOf(calendarUrl(PAGES.home)) : null;
  return { ...buildPage(page, catalogue), lead: description, calendar, years: items };
}

/** The list of all projects. */
export function buildProjectIndex(catalogue: Catalogue): ListView {
  const { projects } = catalogue.model;
  const description = toLead(projects.length, 'project', 'with ideas, by name');
  const page = { url: PAGES.projects, title: 'Projects', description, section: 'projects' } as const;
  const entries = projects.map((project): Entry => {
    const counts = [toCount(project.ideas.length, 'idea'), toCount(project.mentors.length, 'mentor')];
    const maturity = project.maturity === null ? [] : [toCapitalized(project.maturity)];
    return {
      ...linkTo(project.name, project.url, catalogue),
      about: [...maturity, ...counts].map(toMention),
    };
  });
  return { ...buildPage(page, catalogue), lead: description, entries };
}

/** The list of all skills. */
export function buildSkillIndex(catalogue: Catalogue): ListView {
  const { skills } = catalogue;
  const description = toLead(skills.size, 'skill', 'that ideas ask for, by name');
  const page = { url: PAGES.skills, title: 'Skills', description, section: 'skills' } as const;
  const entries = [...skills.values()].map(({ name, url, ideas }): Entry => {
    return { ...linkTo(name, url, catalogue), about: [toMention(toCount(ideas.length, 'idea'))] };
  });
  return { ...buildPage(page, catalogue), lead: description, entries };
}

/** "42 ideas of 3 terms." */
export function toLead(count: number, noun: string, rest: string): string {
  return count === 0 ? `There are no ${noun}s yet.` : `${toCount(count, noun)} ${rest}.`;
}

function toMention(text: string): Mention {
  return { text, href: null };
}
