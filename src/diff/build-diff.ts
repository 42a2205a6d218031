import { compareAddresses } from './compare-addresses.ts';
import { compareDocuments } from './compare-documents.ts';
import { compareIdeas } from './compare-ideas.ts';
import { compareSettings } from './compare-settings.ts';
import { compareThings } from './compare-things.ts';
import { compareLists, compareValues } from './compare-values.ts';
import type { Diff, IdeaChange, PageChange } from './diff.ts';
import { buildNames, type Names } from './names.ts';
import { type IdeaPairs, pairIdeas } from './pair-ideas.ts';
import { findSuccessors, type Successors } from './successors.ts';
import type { Version } from './version.ts';

export interface DiffOptions {
  /** The problems that came and went, once it is known which documents are the same. */
  findProblems: (renamed: ReadonlyMap<string, string>) => Diff['problems'];
  /** The pages that differ, those that the facts name before others; `null` where nobody built the sites. */
  findPages: (named: ReadonlySet<string>) => PageChange[] | null;
}

/** What a change of a content does to the site. Of two equal versions it is nothing. */
export function buildDiff(before: Version, after: Version, { findProblems, findPages }: DiffOptions): Diff {
  const pairs = pairIdeas(before.model.ideas, after.model.ideas);
  const documents = compareDocuments(before, after, pairs);
  const renamed = new Map(documents.renamed.map((one) => [one.before, one.after]));
  const facts = compareFacts(before, after, { pairs, renamed });
  const pages = findPages(namedBy(facts));
  return {
    schemaVersion: 1,
    base: before.side,
    head: after.side,
    changesSite: hasFacts(facts) || (pages?.length ?? 0) > 0,
    ...facts,
    documents: { ...documents, unread: [...toUnread('base', before), ...toUnread('head', after)] },
    problems: findProblems(renamed),
    pages,
  };
}

type Facts = Pick<Diff, 'ideas' | 'mentors' | 'projects' | 'terms' | 'settings' | 'urls'>;

/** Who is who in two versions. */
interface Identity {
  pairs: IdeaPairs;
  /** By the path that a document had, the path that it has. */
  renamed: ReadonlyMap<string, string>;
}

function compareFacts(before: Version, after: Version, { pairs, renamed }: Identity): Facts {
  const names = { before: buildNames(before.model), after: buildNames(after.model) };
  const successors = findSuccessors(before.model, after.model, pairs);
  const changed = pairs.pairs.flatMap(([one, other]): IdeaChange[] => {
    const fields = compareIdeas(one, other, { names, successors, documents: renamed });
    const change = { before: names.before.toIdeaRef(one), after: names.after.toIdeaRef(other), fields };
    return fields.length === 0 ? [] : [change];
  });
  const things = compareAllThings(before, after, { names, successors });
  const steps = [...Object.values(things)].flatMap(({ renamed: other, merged }) => [...other, ...merged]);
  const heirs = new Map([
    ...pairs.pairs.map(([one, other]) => [one.url, other.url] as const),
    ...steps.map((step) => [step.before.url, step.after.url] as const),
  ]);
  return {
    ideas: {
      added: pairs.added.map(names.after.toIdeaRef),
      removed: pairs.removed.map(names.before.toIdeaRef),
      changed,
    },
    ...things,
    settings: compareSettings(before, after),
    urls: compareAddresses(before, after, heirs),
  };
}

interface Books {
  names: { before: Names; after: Names };
  successors: Successors;
}

function compareAllThings(
  { model: before }: Version,
  { model: after }: Version,
  { names, successors }: Books,
): Pick<Facts, 'mentors' | 'projects' | 'terms'> {
  return {
    mentors: compareThings({
      before: before.mentors,
      after: after.mentors,
      successors: successors.mentors,
      toRef: { before: names.before.toMentorRef, after: names.after.toMentorRef },
      compare: (one, other) => [compareValues('twitter', one.twitter, other.twitter)],
    }),
    projects: compareThings({
      before: before.projects,
      after: after.projects,
      successors: successors.projects,
      toRef: { before: names.before.toRef, after: names.after.toRef },
      compare: (one, other) => [
        compareLists('aliases', one.aliases, other.aliases),
        compareValues('maturity', one.maturity, other.maturity),
        compareValues('homepage', one.homepage, other.homepage),
        compareValues('repository', one.repository, other.repository),
      ],
    }),
    terms: compareThings({
      before: before.terms,
      after: after.terms,
      successors: successors.terms,
      toRef: { before: names.before.toTermRef, after: names.after.toTermRef },
      compare: (one, other) => [
        compareValues('status', one.status, other.status),
        compareLists('timeline', one.timeline.map(toActivity), other.timeline.map(toActivity)),
      ],
    }),
  };
}

function toActivity({ activity, date }: { activity: string; date: string }): string {
  return `${activity}: ${date}`;
}

function toUnread(side: 'base' | 'head', { unread }: Version): Diff['documents']['unread'] {
  return unread.map(({ path, reason }) => ({ side, path, reason }));
}

/** The pages of what came, went or changed. */
function namedBy({ ideas, mentors, projects, terms }: Facts): Set<string> {
  const things = [mentors, projects, terms];
  const refs = [
    ...[...ideas.added, ...ideas.removed, ...ideas.changed.map(({ after }) => after)],
    ...things.flatMap(({ added, removed }) => [...added, ...removed]),
    ...things.flatMap(({ renamed, merged, changed }) =>
      [...renamed, ...merged, ...changed].map(({ after }) => after),
    ),
  ];
  return new Set(refs.map(({ url }) => url));
}

function hasFacts({ ideas, mentors, projects, terms, settings, urls }: Facts): boolean {
  const lists = [ideas, mentors, projects, terms, urls].flatMap((changes): unknown[][] =>
    Object.values(changes),
  );
  return [...lists, settings].some((list) => list.length > 0);
}
