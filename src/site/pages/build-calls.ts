import type { Term } from '../../model/model.ts';
import type { Phase } from '../../vocabulary/vocabulary.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import type { Link } from '../views.ts';
import { toWindowView, type WindowView } from '../windows/to-window-view.ts';

/** The windows of one kind that people get into: newest term first, then in the order of its timeline. */
export interface CallsView {
  heading: string;
  /** What the days below are, for readers without a script; with one, the browser tells the states. */
  lead: string;
  /** Said by the browser where none is open. */
  none: string;
  calls: { term: Link; window: WindowView }[];
}

/** How many years of a site may have something open: a build has no clock, so it is the newest ones. */
const YEARS = 2;

/** What can be open: applications, and where documents say when, proposals of projects. */
export function buildCalls(catalogue: Catalogue): CallsView[] {
  const terms = catalogue.years.slice(0, YEARS).flatMap((year) => year.terms);
  const applications = findCalls(terms, 'applications', catalogue);
  const proposals = findCalls(terms, 'proposals', catalogue);
  const views: CallsView[] = [
    {
      heading: 'When to apply',
      lead:
        applications.length === 0
          ? 'No dates for applications were found in the documents of the newest terms.'
          : 'People who want to take part apply on these days.',
      none: 'Nothing is open for applications today.',
      calls: applications,
    },
    {
      heading: 'When projects propose ideas',
      lead: 'Projects propose their ideas on these days.',
      none: 'Nothing is open for proposals today.',
      calls: proposals,
    },
  ];
  return proposals.length === 0 ? views.slice(0, 1) : views;
}

function findCalls(terms: readonly Term[], phase: Phase, catalogue: Catalogue): CallsView['calls'] {
  return terms.flatMap((term) => {
    const windows = catalogue.windowsOf(term);
    return windows
      .filter((window) => window.phase === phase)
      .map((window) => ({
        term: linkTo(catalogue.titleOf(term), term.url, catalogue),
        window: toWindowView(window),
      }));
  });
}
