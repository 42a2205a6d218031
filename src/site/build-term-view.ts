import type { Term } from '../model/model.ts';
import { buildPage } from './build-page.ts';
import { type Catalogue, linkTo, pick } from './catalogue.ts';
import { groupByProject } from './idea-lists.ts';
import type { TermView } from './site.ts';
import { toCapitalized } from './to-capitalized.ts';
import { toCount } from './to-count.ts';
import { toDateView } from './to-date-view.ts';
import { yearUrl } from './urls.ts';

/** The page of a term: its timeline, and its ideas by project. */
export function buildTermView(term: Term, catalogue: Catalogue): TermView {
  const title = catalogue.titleOf(term);
  const program = catalogue.programOf(term);
  const year = linkTo(String(term.year), yearUrl(term.year), catalogue);
  const groups = groupByProject(pick(catalogue.ideas, term.ideas), catalogue);
  const count = `${toCount(term.ideas.length, 'idea')} of ${toCount(groups.length, 'project')}`;
  const description = `${title}: ${count}${term.timeline.length > 0 ? ', and the timeline' : ''}.`;
  return {
    ...buildPage({ url: term.url, title, description, section: 'terms', path: [year] }, catalogue),
    program,
    year,
    status: term.status === null ? null : toCapitalized(term.status),
    lead: toCapitalized(`${count}.`),
    timeline: term.timeline.map(({ activity, date, start, end }) => ({
      activity,
      date,
      start: start === null ? null : toDateView(start),
      end: end === null ? null : toDateView(end),
    })),
    groups,
  };
}
