import { indexBy } from '../../model/index-by.ts';
import type { Mentor } from '../../model/model.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { toCount } from '../text/to-count.ts';
import { PAGES } from '../urls.ts';
import type { Link, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface MentorIndexView extends PageView {
  lead: string;
  /** By initial. */
  letters: { id: string; letter: string; mentors: MentorItem[] }[];
}

/** A mentor in the list of all. */
export interface MentorItem extends Link {
  /** The projects, and how many ideas: text, since links would make the page twice as heavy. */
  about: string;
}

/** How many projects a row names. */
const PROJECTS_SHOWN = 3;
/** Below this heading stand names that begin with no letter of the Latin alphabet. */
const OTHERS = 'Others';

/** The list of all mentors, by name, below their initials. */
export function buildMentorIndex(catalogue: Catalogue): MentorIndexView {
  const { mentors } = catalogue.model;
  const lead =
    mentors.length === 0
      ? 'There are no mentors yet.'
      : `${toCount(mentors.length, 'mentor')} of ideas, by name.`;
  const page = { url: PAGES.mentors, title: 'Mentors', description: lead, section: 'mentors' } as const;
  const letters = indexBy(mentors, (mentor) => [toInitial(mentor)]);
  const sorted = [...letters].sort(([a], [b]) => toPlace(a) - toPlace(b));
  return {
    ...buildPage(page, catalogue),
    lead,
    letters: sorted.map(([letter, own]) => ({
      id: letter.toLowerCase(),
      letter,
      mentors: own.map((mentor) => toItem(mentor, catalogue)),
    })),
  };
}

function toInitial({ name }: Mentor): string {
  const letter = name.normalize('NFKD').charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : OTHERS;
}

/** A to Z, then the others. */
function toPlace(letter: string): number {
  return letter === OTHERS ? Number.MAX_SAFE_INTEGER : letter.charCodeAt(0);
}

function toItem(mentor: Mentor, catalogue: Catalogue): MentorItem {
  const names = pick(catalogue.projects, mentor.projects).map(({ name }) => name);
  const rest = names.length - PROJECTS_SHOWN;
  const projects = [...names.slice(0, PROJECTS_SHOWN), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  const count = toCount(mentor.ideas.length, 'idea');
  return {
    ...linkTo(catalogue.labelOf(mentor), mentor.url, catalogue),
    about: projects === '' ? count : `${projects}: ${count}`,
  };
}
