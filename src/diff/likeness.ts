import { isSpecificIssue } from '../model/is-specific-issue.ts';
import type { Idea } from '../model/model.ts';
import { fold } from '../vocabulary/fold.ts';

/** How much two ideas have in common, each from 0 (nothing) to 1 (all). */
export interface Likeness {
  title: number;
  /** Of what they say of the work: description, outcome, skills and whatever else is written out. */
  text: number;
  /** 1 where they give the same issue, or the same page for applications, as their own. */
  link: number;
  people: number;
}

/** What of an idea is compared, made once for each. */
export interface Features {
  titleWords: ReadonlySet<string>;
  textWords: ReadonlySet<string>;
  links: ReadonlySet<string>;
  people: ReadonlySet<string>;
}

export function toFeatures(idea: Idea): Features {
  const { description, expectedOutcome, fields, rest, skillsText } = idea;
  const texts = [description, expectedOutcome, rest, ...fields].map((text) => text?.text ?? '');
  return {
    titleWords: toWords(idea.title),
    textWords: toWords([...texts, skillsText ?? ''].join(' ')),
    links: toLinks(idea),
    people: new Set([...idea.mentors.map(({ id }) => id), ...idea.mentees.map(({ name }) => fold(name))]),
  };
}

/** The issues and the page for applications that an idea gives as its own. */
export function toLinks({ issues, lfxUrl }: Idea): Set<string> {
  const own = [...issues.filter(isSpecificIssue), ...(lfxUrl === null ? [] : [lfxUrl])];
  return new Set(own.map((url) => url.toLowerCase()));
}

/** How alike two ideas are. */
export function compareFeatures(a: Features, b: Features): Likeness {
  return {
    title: overlap(a.titleWords, b.titleWords),
    text: overlap(a.textWords, b.textWords),
    link: [...a.links].some((link) => b.links.has(link)) ? 1 : 0,
    people: overlap(a.people, b.people),
  };
}

/** Words that two sets share, as a share of both (the coefficient of Sørensen and Dice); nothing is like nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function toWords(text: string): Set<string> {
  return new Set(fold(text).split(' ').filter(Boolean));
}
