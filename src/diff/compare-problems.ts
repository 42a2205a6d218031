import { isDeepStrictEqual } from 'node:util';
import { type CheckOptions, checkDocument } from '../check/check-document.ts';
import { findTitle } from '../check/find-title.ts';
import { findTouched, type Judged } from '../check/find-touched.ts';
import { type Problem, severityOf } from '../check/problem.ts';
import { compareText } from '../model/compare.ts';
import { indexBy } from '../model/index-by.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import type { Diff, ProblemRef } from './diff.ts';
import { findAffected } from './find-affected.ts';

/** The documents of a content at one time. */
export interface CheckedContent {
  /** By path. */
  documents: ReadonlyMap<string, CheckedDocument>;
  surroundings: Surroundings;
}

export interface CompareProblems {
  before: CheckedContent;
  after: CheckedContent;
  /** By the path that a document had, the path that it has. */
  renamed: ReadonlyMap<string, string>;
  /** `site` is "/": addresses of a diff are relative to the root of the site. */
  checks: CheckOptions;
}

/** The rules that compare a document with others, and ask what was read of it alone: they need no syntax tree. */
const COMPARING: readonly RuleId[] = [
  'duplicate-idea',
  'field-missing',
  'mentor-count',
  'mentor-handle',
  'handle-names',
  'issue-shared',
  'proposal-missing',
  'lists-differ',
];

/**
 * Which problems came and which went. A document that stays as it is can only have others where a rule compares it with
 * documents that do not, or looks for the files to which it links: the first asks its reading alone, and only for the
 * second it is parsed. What the words of a program or the registry say otherwise concerns all documents.
 */
export function compareProblems({ before, after, renamed, checks }: CompareProblems): Diff['problems'] {
  const former = new Map([...renamed].map(([old, now]) => [now, old]));
  const isOther = buildIsOther(before, after);
  const paths = [...new Set([...before.documents.keys(), ...after.documents.keys()])];
  const affected = findAffected(before, after, new Set(paths.filter(isOther)));
  const judge = (content: CheckedContent, document: CheckedDocument): Judged => {
    const { path, reading } = document;
    const isAll = isOther(path) || affected.isLinked(document);
    if (!isAll && !affected.isAround(document)) return { problems: [], reading };
    const rules = isAll ? {} : { rules: COMPARING };
    return { problems: checkDocument(document, content.surroundings, { ...checks, ...rules }), reading };
  };
  const added: Found[] = [];
  const removed: Found[] = [];
  for (const [path, document] of after.documents) {
    const old = before.documents.get(former.get(path) ?? path);
    const now = judge(after, document);
    const was = old ? judge(before, old) : null;
    added.push(...toFound(now, findTouched({ now, before: was, lines: [] })));
    if (was) removed.push(...toFound(was, findTouched({ now: was, before: now, lines: [] })));
  }
  for (const [path, document] of before.documents)
    if (!after.documents.has(renamed.get(path) ?? path)) {
      const was = judge(before, document);
      removed.push(...toFound(was, was.problems));
    }
  return { added: without(added, removed).map(toRef), removed: without(removed, added).map(toRef) };
}

interface Found {
  problem: Problem;
  /** Tells a problem of an idea from others, in whatever document it stands; `null` for one of no idea. */
  key: string | null;
}

function toFound({ reading }: Judged, problems: Iterable<Problem>): Found[] {
  return [...problems].map((problem) => {
    const title = findTitle(problem, reading);
    return { problem, key: title === null ? null : JSON.stringify([problem.ruleId, problem.reason, title]) };
  });
}

/** An idea that went to another document took its problems along. In order of path and place. */
function without(found: readonly Found[], others: readonly Found[]): Problem[] {
  const same = indexBy(others, ({ key }) => (key === null ? [] : [key]));
  const left = found.filter(({ key }) => key === null || !same.get(key)?.pop());
  return left
    .map(({ problem }) => problem)
    .sort((a, b) => compareText(a.file ?? '', b.file ?? '') || a.place.start.line - b.place.start.line);
}

/** Whether a document came, went or says something else now; all do where the words around them are others. */
function buildIsOther(before: CheckedContent, after: CheckedContent): (path: string) => boolean {
  const [old, now] = [before, after].map(({ surroundings: { vocabulary, registry } }) => ({
    vocabulary,
    registry,
  }));
  if (!isDeepStrictEqual(old, now)) return () => true;
  return (path) => before.documents.get(path)?.text !== after.documents.get(path)?.text;
}

function toRef(problem: Problem): ProblemRef {
  const { file = '', place, ruleId = '', reason, note = null, url = '' } = problem;
  const { line, column } = place.start;
  return { path: file, line, column, severity: severityOf(problem), ruleId, reason, note, url };
}
