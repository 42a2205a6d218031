import type { LineRange } from '../content/changes.ts';
import { indexBy } from '../model/index-by.ts';
import type { Reading } from '../parse/reading.ts';
import { findTitle } from './find-title.ts';
import type { Problem } from './problem.ts';

/** A document with its problems at some time. */
export interface Judged {
  problems: readonly Problem[];
  /** `null` where it could not be opened. */
  reading: Reading | null;
}

export interface TouchedOptions {
  now: Judged;
  /** `null` where the document is new. */
  before: Judged | null;
  /** The lines that the change wrote. */
  lines: readonly LineRange[];
}

/**
 * The problems of a document that a change answers for: those that meet a line that it wrote, and those that were not
 * there before. A problem was there if one of the same rule, reason and idea was; of ideas, those whose titles only
 * the one or the other document has count as the same, so that a new title does not make old problems new.
 */
export function findTouched({ now, before, lines }: TouchedOptions): Set<Problem> {
  if (before === null) return new Set(now.problems);
  const touched = new Set(now.problems.filter(({ place }) => lines.some((range) => meets(place, range))));
  const titles = { now: titlesOf(now), before: titlesOf(before) };
  const former = indexBy(before.problems, (problem) => [toKey(problem, before, titles.now)]);
  for (const [key, problems] of indexBy(now.problems, (problem) => [toKey(problem, now, titles.before)])) {
    const others = problems.filter((problem) => !touched.has(problem));
    for (const problem of others.slice(former.get(key)?.length ?? 0)) touched.add(problem);
  }
  return touched;
}

function meets({ start, end }: Problem['place'], range: LineRange): boolean {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return start.line <= range.end && last >= range.start;
}

function titlesOf({ reading }: Judged): Set<string> {
  return new Set(reading?.ideas.map(({ title }) => title.value));
}

/**
 * What a problem is told from others by, whatever lines it stands in.
 * @param others The titles that the other one of the two documents has.
 */
function toKey(problem: Problem, { reading }: Judged, others: ReadonlySet<string>): string {
  const title = findTitle(problem, reading);
  const idea = title === null ? null : { title: others.has(title) ? title : null };
  return JSON.stringify([problem.ruleId, problem.reason, idea]);
}
