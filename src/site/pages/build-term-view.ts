import { endOfTerm } from '../../check/end-of-term.ts';
import type { Idea, Term } from '../../model/model.ts';
import { STATUSES } from '../../vocabulary/vocabulary.ts';
import { type ApplyView, buildApplyView } from '../build-apply-view.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { hasDeadlines } from '../files/build-calendar.ts';
import { groupByProject } from '../lists/idea-lists.ts';
import { describeTerm } from '../metadata/things.ts';
import { toCapitalized } from '../text/to-capitalized.ts';
import { toCount } from '../text/to-count.ts';
import { toDateView } from '../text/to-date-view.ts';
import { calendarUrl, PAGES, programUrl, yearUrl } from '../urls.ts';
import type { DateView, IdeaGroup, Link, PageView } from '../views.ts';
import type { WindowMark } from '../windows/tell-window.ts';
import { toWindowView } from '../windows/to-window-view.ts';
import { buildPage } from './build-page.ts';
import { findIdeaList } from './build-playground-view.ts';

export interface TermView extends PageView {
  program: Link;
  year: Link;
  status: string | null;
  lead: string;
  timeline: TimelineItem[];
  /** The file with the days of the timeline; `null` where there are none. */
  calendar: string | null;
  apply: ApplyView;
  /** Where to propose an idea, up to the last day (ISO 8601) on which people work with the term; `null` where it is over. */
  propose: { href: string; until: string } | null;
  groups: IdeaGroup[];
}

export interface TimelineItem {
  activity: string;
  /** As written. */
  date: string;
  start: DateView | null;
  end: DateView | null;
  /** What the browser needs to tell the state; `null` where no day can be read. */
  mark: WindowMark | null;
}

/** The page of a term: its timeline, how to apply, and its ideas by project. */
export function buildTermView(term: Term, catalogue: Catalogue): TermView {
  const title = catalogue.titleOf(term);
  const program = linkTo(catalogue.programOf(term), programUrl(term.program), catalogue);
  const ideas = pick(catalogue.ideas, term.ideas);
  const count = countIdeas(ideas);
  const description = `${title}: ${count}${term.timeline.length > 0 ? '; with the timeline' : ''}.`;
  return {
    ...buildPage(
      {
        url: term.url,
        title,
        description,
        section: 'terms',
        path: [program],
        thing: describeTerm(term, catalogue),
      },
      catalogue,
    ),
    program,
    year: linkTo(String(term.year), yearUrl(term.year), catalogue),
    status: term.status === null ? null : toCapitalized(term.status),
    lead: ideas.length === 0 ? 'There are no ideas in this term.' : `${count}.`,
    timeline: buildTimeline(term, catalogue),
    calendar: hasDeadlines([term]) ? catalogue.hrefOf(calendarUrl(term.url)) : null,
    apply: buildApplyView({ term, idea: null }, catalogue),
    propose: buildPropose(term, catalogue),
    groups: groupByProject(ideas, catalogue),
  };
}

function buildPropose(term: Term, { hrefOf }: Catalogue): TermView['propose'] {
  const { year, timeline, status } = term;
  const until = endOfTerm({ year, timeline, statuses: status === null ? [] : [status] });
  const path = findIdeaList(term);
  if (until === null || path === null) return null;
  return { href: `${hrefOf(PAGES.playground)}#${new URLSearchParams({ path })}`, until };
}

/** The activities of a term, in the order of the document. */
export function buildTimeline({ timeline }: Term, { windowOf }: Catalogue): TimelineItem[] {
  return timeline.map((entry) => {
    const { activity, date, start, end } = entry;
    const window = windowOf(entry);
    return {
      activity,
      date,
      start: start === null ? null : toDateView(start),
      end: end === null ? null : toDateView(end),
      mark: window && toWindowView(window).mark,
    };
  });
}

/** "72 ideas of 43 projects: 60 accepted, 12 proposed", "2 ideas of 1 project, all proposed", "no ideas" */
function countIdeas(ideas: readonly Idea[]): string {
  const projects = new Set(ideas.flatMap((idea) => idea.projects)).size;
  const whose = projects === 0 ? '' : ` of ${toCount(projects, 'project')}`;
  const count = `${toCount(ideas.length, 'idea')}${whose}`;
  const statuses = STATUSES.map((status) => ({
    status,
    own: ideas.filter((idea) => idea.status === status).length,
  })).filter(({ own }) => own > 0);
  if (statuses.length === 0) return count;
  const [first] = statuses;
  if (first && statuses.length === 1) return `${count}, ${ideas.length === 1 ? '' : 'all '}${first.status}`;
  const parts = statuses.reverse().map(({ status, own }) => `${own} ${status}`);
  return `${count}: ${parts.join(', ')}`;
}
