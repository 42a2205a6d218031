import { type Catalogue, linkTo } from '../catalogue.ts';
import type { Link } from '../site.ts';
import { buildWindows } from '../windows/build-windows.ts';
import { toWindowView, type WindowView } from '../windows/to-window-view.ts';

/** The windows of one kind that people get into: newest term first, then in the order of its timeline. */
export interface CallsView {
  heading: string;
  /** What the days below are, for readers without a script; with one, the browser tells the states. */
  lead: string;
  /** Where the documents name no days. */
  missing: string;
  /** Said by the browser where none is open. */
  none: string;
  calls: { term: Link; window: WindowView }[];
}

/** Kinds of calls, in order. */
const KINDS = [
  {
    phase: 'applications',
    heading: 'Open for applications',
    lead: 'People who want to take part apply on these days.',
    missing: 'The documents of the newest terms give no days for applications.',
    none: 'Nothing is open for applications today.',
  },
  {
    phase: 'proposals',
    heading: 'Open for proposals of projects',
    lead: 'Projects propose their ideas on these days.',
    missing: 'The documents of the newest terms give no days for proposals.',
    none: 'Nothing is open for proposals today.',
  },
] as const;

/** How many years of a site may have something open. */
const YEARS = 2;

/** What can be open: a build has no clock, so it is the newest years of the site. */
export function buildCalls(catalogue: Catalogue): CallsView[] {
  const terms = catalogue.years.slice(0, YEARS).flatMap((year) => year.terms);
  const windows = terms.flatMap((term) =>
    buildWindows(term, catalogue.vocabulary.timeline).map((window) => ({ term, window })),
  );
  return KINDS.map(({ phase, ...words }) => ({
    ...words,
    calls: windows
      .filter(({ window }) => window.phase === phase)
      .map(({ term, window }) => ({
        term: linkTo(catalogue.titleOf(term), term.url, catalogue),
        window: toWindowView(window),
      })),
  }));
}
