import type { Term } from '../../model/model.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { groupByProject } from '../lists/idea-lists.ts';
import type { TermView } from '../site.ts';
import { toCapitalized } from '../text/to-capitalized.ts';
import { toCount } from '../text/to-count.ts';
import { toDateView } from '../text/to-date-view.ts';
import { yearUrl } from '../urls.ts';
import { buildPage } from './build-page.ts';

/** The page of a term: its timeline, and its ideas by project. */
export function buildTermView(term: Term, catalogue: Catalogue): TermView {
  const title = catalogue.titleOf(term);
  const program = catalogue.programOf(term);
  const year = linkTo(String(term.year), yearUrl(term.year), catalogue);
  const ideas = pick(catalogue.ideas, term.ideas);
  const projects = new Set(ideas.flatMap((idea) => idea.projects));
  const count = `${toCount(ideas.length, 'idea')} of ${toCount(projects.size, 'project')}`;
  const description = `${title}: ${count}${term.timeline.length > 0 ? ', and the timeline' : ''}.`;
  return {
    ...buildPage({ url: term.url, title, description, section: 'terms', path: [year] }, catalogue),
    program,
    year,
    status: term.status === null ? null : toCapitalized(term.status),
    lead: ideas.length === 0 ? 'There are no ideas in this term.' : `${count}.`,
    timeline: term.timeline.map(({ activity, date, start, end }) => ({
      activity,
      date,
      start: start === null ? null : toDateView(start),
      end: end === null ? null : toDateView(end),
    })),
    groups: groupByProject(ideas, catalogue),
  };
}
