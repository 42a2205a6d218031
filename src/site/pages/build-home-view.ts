import { type Catalogue, linkTo } from '../catalogue.ts';
import type { ChartView } from '../charts/chart.ts';
import { toTermItem } from '../lists/idea-lists.ts';
import { chartIdeasByYear } from '../statistics/chart-ideas-by-year.ts';
import { PAGES } from '../urls.ts';
import type { Link, NotFoundView, PageView, TermItem, YearItem } from '../views.ts';
import { buildCalls, type CallsView } from './build-calls.ts';
import { buildSectionLinks } from './build-frames.ts';
import { buildPage } from './build-page.ts';
import { toYearItem } from './build-year-view.ts';

export interface HomeView extends PageView {
  /** What to do where there is no idea at all; `null` where there are some. */
  hint: string | null;
  /** When people apply, then when projects propose; none where there is no term at all. */
  calls: CallsView[];
  /** For readers without the search: the page of all ideas. */
  allIdeas: Link;
  counts: { count: string; noun: string; href: string }[];
  /** Ideas by year and program; `null` where there are none. */
  picture: ChartView | null;
  newest: TermItem | null;
  years: YearItem[];
}

const HINT =
  'There are no ideas yet. Write one into a markdown document below the folder “programs” of the content: a heading for the project, below it a heading for the idea, and below that a list of its fields.';

/** The home page: what is open, how much there is of everything and of which years, the newest term, and all years. */
export function buildHomeView(catalogue: Catalogue): HomeView {
  const { model, settings, years, skills } = catalogue;
  const { title, description } = settings;
  const [newest] = model.terms;
  return {
    ...buildPage({ url: PAGES.home, title, description, section: null, script: 'home' }, catalogue),
    hint: model.ideas.length === 0 ? HINT : null,
    calls: newest ? buildCalls(catalogue) : [],
    allIdeas: linkTo('Look through all ideas', PAGES.ideas, catalogue),
    counts: [
      toTally(model.ideas.length, 'idea', PAGES.ideas),
      toTally(years.length, 'year', PAGES.terms),
      toTally(model.terms.length, 'term', PAGES.terms),
      toTally(model.projects.length, 'project', PAGES.projects),
      toTally(model.mentors.length, 'mentor', PAGES.mentors),
      toTally(skills.size, 'skill', PAGES.skills),
    ].map((tally) => ({ ...tally, href: catalogue.hrefOf(tally.href) })),
    picture: chartIdeasByYear(catalogue),
    newest: newest ? toTermItem(newest, catalogue) : null,
    years: years.map((year) => toYearItem(year, catalogue)),
  };
}

/** The page that a server shows where there is none. */
export function buildNotFoundView(catalogue: Catalogue): NotFoundView {
  const page = { url: PAGES.notFound, title: 'Page not found', section: null, script: 'not-found' } as const;
  const description = 'There is no page at this address.';
  return { ...buildPage({ ...page, description }, catalogue), links: buildNotFoundLinks(catalogue) };
}

/** The navigation, and where ideas are written. */
function buildNotFoundLinks(catalogue: Catalogue): Link[] {
  return [
    ...buildSectionLinks(catalogue),
    linkTo('Rules for idea lists', PAGES.rules, catalogue),
    linkTo('Playground', PAGES.playground, catalogue),
  ];
}

function toTally(count: number, noun: string, href: string): HomeView['counts'][number] {
  return { count: String(count), noun: count === 1 ? noun : `${noun}s`, href };
}
