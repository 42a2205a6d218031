import type { Diff, RefChanges } from './diff.ts';
import { sortChanges } from './sort-changes.ts';

/** A diff in a sentence or two: "2 ideas added, 1 renamed; 1 mentor new. 1 new problem." */
export function describeHeadline(diff: Diff): string {
  const { problems, documents, urls } = diff;
  const unread = (which: 'base' | 'head'): number =>
    documents.unread.filter(({ side }) => side === which).length;
  const told = [
    diff.changesSite ? `${toSentence(describeFacts(diff))}.` : 'No change to the site.',
    ...sentence(urls.lost.length, 'address leads', 'addresses lead', 'nowhere now'),
    ...sentence(unread('head'), 'document', 'documents', 'cannot be read'),
    ...sentence(unread('base'), 'document', 'documents', 'could not be read before'),
    ...sentence(problems.added.length, 'new problem', 'new problems', ''),
    ...sentence(problems.removed.length, 'problem', 'problems', 'gone'),
  ];
  return told.join(' ');
}

function toSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function describeFacts({ ideas, mentors, projects, terms, settings, pages }: Diff): string {
  const { status, moved, renamed, changed } = sortChanges(ideas.changed);
  const parts = [
    ...part('idea', [
      [ideas.added.length, 'added'],
      [ideas.removed.length, 'removed'],
      [status.length, 'of another status'],
      [moved.length, 'moved'],
      [renamed.length, 'renamed'],
      [changed.length, 'changed'],
    ]),
    ...part('project', countThings(projects)),
    ...part('mentor', countThings(mentors)),
    ...part('term', countThings(terms)),
    ...(settings.length > 0 ? ['other settings'] : []),
  ];
  if (parts.length > 0) return parts.join('; ');
  const count = pages?.length ?? 0;
  return count > 0 ? `${count} ${count === 1 ? 'page looks' : 'pages look'} different` : 'Other addresses';
}

function countThings({ added, removed, renamed, merged, changed }: RefChanges): [number, string][] {
  return [
    [added.length, 'new'],
    [removed.length, 'gone'],
    [renamed.length, 'renamed'],
    [merged.length, 'merged'],
    [changed.length, 'changed'],
  ];
}

/** "2 ideas added, 1 changed" */
function part(noun: string, counts: readonly (readonly [number, string])[]): string[] {
  const told = counts.filter(([count]) => count > 0);
  const [first] = told;
  if (!first) return [];
  return [
    told
      .map(
        ([count, verb], index) => `${count} ${index === 0 ? `${noun}${count === 1 ? '' : 's'} ` : ''}${verb}`,
      )
      .join(', '),
  ];
}

function sentence(count: number, one: string, many: string, behind: string): string[] {
  if (count === 0) return [];
  return [`${count} ${[count === 1 ? one : many, behind].filter(Boolean).join(' ')}.`];
}
