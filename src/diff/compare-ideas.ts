import { indexBy } from '../model/index-by.ts';
import type { Idea, Text } from '../model/model.ts';
import { fold, foldCase } from '../vocabulary/fold.ts';
import { compareTexts } from './compare-texts.ts';
import { compareLists, compareValues } from './compare-values.ts';
import type { FieldChange } from './diff.ts';
import type { Names } from './names.ts';
import type { Successors } from './successors.ts';

export interface CompareOptions {
  /** What the things of either model are called. */
  names: { before: Names; after: Names };
  successors: Successors;
  /** By the path that a document had, the path that it has. */
  documents: ReadonlyMap<string, string>;
}

/**
 * What became of an idea, field by field. The order of fields counts for nothing; what only follows a mentor, project,
 * term or document that is called otherwise now is no change of the idea.
 */
export function compareIdeas(before: Idea, after: Idea, options: CompareOptions): FieldChange[] {
  const { names, successors } = options;
  const isSameTerm = successors.terms.get(before.term) === after.term;
  const oldProjects = before.projects.map((id) => {
    const heir = successors.projects.get(id);
    return heir === undefined ? names.before.project(id) : names.after.project(heir);
  });
  const pathsOf = ({ sources }: Idea): string[] => sources.map(({ path }) => path);
  const oldPaths = pathsOf(before).map((path) => options.documents.get(path) ?? path);
  const changes = [
    compareValues('title', before.title, after.title),
    compareValues('status', before.status, after.status),
    isSameTerm ? null : compareValues('term', names.before.term(before.term), names.after.term(after.term)),
    compareLists('projects', oldProjects, after.projects.map(names.after.project)),
    compareLists('documents', oldPaths, pathsOf(after)),
    compareValues('group', toPath(before.group), toPath(after.group)),
    compareValues('titleUrl', before.titleUrl, after.titleUrl),
    compareLists('otherTitles', before.otherTitles, after.otherTitles),
    compareTexts('description', before.description, after.description),
    compareTexts('expectedOutcome', before.expectedOutcome, after.expectedOutcome),
    compareSkills(before, after),
    compareMentors(before, after, options),
    compareLists('mentees', before.mentees.map(toMentee), after.mentees.map(toMentee)),
    compareLists('issues', before.issues, after.issues),
    compareValues('lfxUrl', before.lfxUrl, after.lfxUrl),
    ...compareFields(before, after),
    compareTexts('rest', before.rest, after.rest),
  ];
  return changes.filter((change) => change !== null);
}

function toPath(group: readonly string[]): string | null {
  return group.length === 0 ? null : group.join(' › ');
}

/** The names of skills; where they stay, the words around them. */
function compareSkills(before: Idea, after: Idea): FieldChange | null {
  const asText = ({ skillsText: text }: Idea): Text | null =>
    text === null ? null : { markdown: text, text: fold(text) };
  const [old, now] = [asText(before), asText(after)];
  // Of spellings that differ in case alone, the most frequent one of all documents is shown.
  const known = new Map(after.skills.map((skill) => [foldCase(skill), skill]));
  const spelt = before.skills.map((skill) => known.get(foldCase(skill)) ?? skill);
  return (
    compareLists('skills', spelt, after.skills) ??
    (old?.text === now?.text ? null : compareValues('skillsText', before.skillsText, after.skillsText))
  );
}

/** Mentors with their roles, each as its model calls them; who is only called otherwise now is the same. */
function compareMentors(
  before: Idea,
  after: Idea,
  { names, successors }: CompareOptions,
): FieldChange | null {
  type Entry = Pick<Idea['mentors'][number], 'id' | 'role'>;
  const toKey = ({ id, role }: Entry): string => JSON.stringify([id, role]);
  const heirOf = ({ id, role }: Entry): Entry => ({ id: successors.mentors.get(id) ?? `${id} before`, role });
  const [old, now] = [new Set(before.mentors.map(heirOf).map(toKey)), new Set(after.mentors.map(toKey))];
  const toWords = ({ id, role }: Entry, { mentor }: Names): string =>
    role === null ? mentor(id) : `${mentor(id)}, ${role}`;
  const removed = before.mentors.filter((entry) => !now.has(toKey(heirOf(entry))));
  const added = after.mentors.filter((entry) => !old.has(toKey(entry)));
  if (added.length + removed.length === 0) return null;
  return {
    kind: 'list',
    field: 'mentors',
    added: added.map((entry) => toWords(entry, names.after)),
    removed: removed.map((entry) => toWords(entry, names.before)),
  };
}

function toMentee({ name, url }: Idea['mentees'][number]): string {
  return url === null ? name : `${name} (${url})`;
}

/** Fields of one label, first with first, second with second. */
function compareFields(before: Idea, after: Idea): (FieldChange | null)[] {
  const [old, now] = [before, after].map(({ fields }) => indexBy(fields, ({ label }) => [fold(label)]));
  const labels = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  return labels.flatMap((label) => {
    const [mine, others] = [old?.get(label) ?? [], now?.get(label) ?? []];
    const longer = mine.length > others.length ? mine : others;
    return longer.map((field, index) =>
      compareTexts(others[0]?.label ?? field.label, mine[index] ?? null, others[index] ?? null),
    );
  });
}
