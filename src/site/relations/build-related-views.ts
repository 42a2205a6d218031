import type { Idea } from '../../model/model.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { toIdeaItems } from '../lists/idea-lists.ts';
import { STATUS_VIEWS } from '../text/status-views.ts';
import { toCapitalized } from '../text/to-capitalized.ts';
import { toList } from '../text/to-list.ts';
import type { IdeaItem, Link, Mention, StatusView } from '../views.ts';
import type { SimilarIdea } from './find-similar-ideas.ts';

/** One term in which an idea was proposed. */
export interface Appearance {
  term: Mention;
  /** The idea there; no link for the page itself. */
  idea: Mention;
  status: StatusView;
  /** "Mentees: Jane Doe and John Roe"; `null` where the documents name none. */
  mentees: string | null;
}

/** What an idea has to do with others. */
export interface RelatedViews {
  /** All its terms, oldest first; none where it was proposed once. */
  history: Appearance[];
  similar: (Link & { term: Mention; why: string })[];
  /** The newest other ideas of its mentors. */
  others: IdeaItem[];
}

/** How many other ideas of the mentors are shown: all of them are on the mentors' pages. */
const MOST_IDEAS = 6;

/** How many ideas of each mentor are looked through, the newest: so that the work grows with the number of ideas. */
const NEWEST = 80;

/** How many skills are named as a reason. */
const MOST_SKILLS = 3;

export function buildRelatedViews(idea: Idea, catalogue: Catalogue): RelatedViews {
  const similar = catalogue.similarTo(idea);
  return {
    history: (catalogue.histories.get(idea.id) ?? []).map((other) => toAppearance(other, idea, catalogue)),
    similar: similar.map((other) => ({
      ...linkTo(other.idea.title, other.idea.url, catalogue),
      term: toTerm(other.idea, catalogue),
      why: explain(other, catalogue),
    })),
    others: toIdeaItems(findOthers(idea, similar, catalogue), ['projects', 'term', 'skills'], catalogue),
  };
}

function toAppearance(other: Idea, idea: Idea, catalogue: Catalogue): Appearance {
  return {
    term: toTerm(other, catalogue),
    idea: { text: other.title, href: other === idea ? null : catalogue.hrefOf(other.url) },
    status: STATUS_VIEWS[other.status],
    mentees: nameMentees(other),
  };
}

function nameMentees({ mentees }: Idea): string | null {
  if (mentees.length === 0) return null;
  return `${mentees.length === 1 ? 'Mentee' : 'Mentees'}: ${toList(mentees.map(({ name }) => name))}`;
}

function toTerm({ term }: Idea, catalogue: Catalogue): Mention {
  return catalogue.termLinks.get(term) ?? { text: term, href: null };
}

/** "Also Go and eBPF, by the same project, with the same mentor." */
function explain({ skills, isOfSameProject, mentors }: SimilarIdea, { mentors: known }: Catalogue): string {
  const names = pick(known, mentors).map(({ name }) => name);
  const reasons = [
    ...(skills.length > 0 ? [`also ${toList(skills.slice(0, MOST_SKILLS))}`] : []),
    ...(isOfSameProject ? ['by the same project'] : []),
    ...(names.length > 0 ? [`with ${toList(names)}`] : []),
  ].join(', ');
  return `${toCapitalized(reasons)}.`;
}

/** The newest other ideas of its mentors, but for those that are told as similar; one of several terms once. */
function findOthers(idea: Idea, similar: readonly SimilarIdea[], catalogue: Catalogue): Idea[] {
  const { isSame, mentors, ideas, compareIdeas } = catalogue;
  const ids = new Set(
    pick(
      mentors,
      idea.mentors.map(({ id }) => id),
    ).flatMap((mentor) => mentor.ideas.slice(0, NEWEST)),
  );
  const told = [idea, ...similar.map((entry) => entry.idea)];
  const others: Idea[] = [];
  for (const other of pick(ideas, ids).sort(compareIdeas)) {
    if (others.length === MOST_IDEAS) break;
    if (![...told, ...others].some((known) => known === other || isSame(known, other))) others.push(other);
  }
  return others;
}
