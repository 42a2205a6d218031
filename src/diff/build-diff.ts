import { compareAddresses } from './compare-addresses.ts';
import { compareDocuments } from './compare-documents.ts';
import { compareIdeas } from './compare-ideas.ts';
import { compareSettings } from './compare-settings.ts';
import { compareThings } from './compare-things.ts';
import { compareLists, compareValues } from './compare-values.ts';
import type { Diff, FieldChange, IdeaChange, PageChange, RefChanges } from './diff.ts';
import { buildNames } from './names.ts';
import { pairIdeas } from './pair-ideas.ts';
import { findSuccessors } from './successors.ts';
import type { Version } from './version.ts';

export interface DiffOptions {
  /** The problems that came and went, once it is known which documents are the same. */
  findProblems: (renamed: ReadonlyMap<string, string>) => Diff['problems'];
  /** The pages that differ, those that the facts name before others; `null` where nobody built the sites. */
  findPages: (named: ReadonlySet<string>) => PageChange[] | null;
}

/** What a change of a content does to the site. Of two equal versions it is nothing. */
export function buildDiff(before: Version, after: Version, options: DiffOptions): Diff {
  const ideaPairs = pairIdeas(before.model.ideas, after.model.ideas);
  const successors = findSuccessors(before.model, after.model, ideaPairs);
  const documents = compareDocuments(before, after, ideaPairs);
  const renamed = new Map(documents.renamed.map((one) => [one.before, one.after]));
  const names = { before: buildNames(before.model), after: buildNames(after.model) };
  const context = { names, successors, documents: renamed };
  const changed = ideaPairs.pairs.flatMap(([one, other]): IdeaChange[] => {
    const fields = compareIdeas(one, other, context);
    return fields.length === 0
      ? []
      : [{ before: names.before.toIdeaRef(one), after: names.after.toIdeaRef(other), fields }];
  });
  const facts = {
    ideas: {
      added: ideaPairs.added.map(names.after.toIdeaRef),
      removed: ideaPairs.removed.map(names.before.toIdeaRef),
      changed,
    },
    mentors: compareThings({
      before: before.model.mentors,
      after: after.model.mentors,
      successors: successors.mentors,
      toRef: { before: names.before.toMentorRef, after: names.after.toMentorRef },
      compare: (one, other) => only([compareValues('twitter', one.twitter, other.twitter)]),
    }),
    projects: compareThings({
      before: before.model.projects,
      after: after.model.projects,
      successors: successors.projects,
      toRef: { before: names.before.toRef, after: names.after.toRef },
      compare: (one, other) =>
        only([
          compareLists('aliases', one.aliases, other.aliases),
          compareValues('maturity', one.maturity, other.maturity),
          compareValues('homepage', one.homepage, other.homepage),
          compareValues('repository', one.repository, other.repository),
        ]),
    }),
    terms: compareThings({
      before: before.model.terms,
      after: after.model.terms,
      successors: successors.terms,
      toRef: { before: names.before.toTermRef, after: names.after.toTermRef },
      compare: (one, other) =>
        only([
          compareValues('status', one.status, other.status),
          compareLists('timeline', one.timeline.map(toActivity), other.timeline.map(toActivity)),
        ]),
    }),
    settings: compareSettings(before, after),
    urls: compareAddresses(before, after),
  };
  const pages = options.findPages(namedBy(facts));
  return {
    schemaVersion: 1,
    base: before.side,
    head: after.side,
    changesSite: hasFacts(facts) || (pages?.length ?? 0) > 0,
    ...facts,
    documents: { ...documents, unread: [...toUnread('base', before), ...toUnread('head', after)] },
    problems: options.findProblems(renamed),
    pages,
  };
}

function only(changes: readonly (FieldChange | null)[]): FieldChange[] {
  return changes.filter((change) => change !== null);
}

function toActivity({ activity, date }: { activity: string; date: string }): string {
  return `${activity}: ${date}`;
}

function toUnread(side: 'base' | 'head', { unread }: Version): Diff['documents']['unread'] {
  return unread.map(({ path, reason }) => ({ side, path, reason }));
}

type Facts = Pick<Diff, 'ideas' | 'mentors' | 'projects' | 'terms' | 'settings' | 'urls'>;

/** The pages of what came, went or changed. */
function namedBy({ ideas, mentors, projects, terms }: Facts): Set<string> {
  const things = [mentors, projects, terms];
  const refs = [ideas, ...things].flatMap(({ added, removed, changed }) => [
    ...added,
    ...removed,
    ...changed.map(({ after }) => after),
  ]);
  const others = things.flatMap(({ renamed, merged }) => [...renamed, ...merged].map(({ after }) => after));
  return new Set([...refs, ...others].map(({ url }) => url));
}

function hasFacts({ ideas, mentors, projects, terms, settings, urls }: Facts): boolean {
  const things: RefChanges[] = [mentors, projects, terms];
  const lists = [...Object.values(ideas), ...things.flatMap((changes) => Object.values(changes))];
  return [...lists, settings, ...Object.values(urls)].some((list) => list.length > 0);
}
