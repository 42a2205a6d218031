import type { CheckedFile } from '../almanac.ts';
import { toCount } from '../site/text/to-count.ts';
import { reportMessages } from './report-messages.ts';

type Tell = (text: string) => void;

/** Says how many problems there are. */
export function tellCount(checked: readonly CheckedFile[], tell: Tell): void {
  const count = checked.reduce((sum, { problems }) => sum + problems.length, 0);
  if (count > 0)
    tell(`Found ${toCount(count, 'problem')}: "almanac check" lists them, and so do their pages.`);
}

/**
 * Says which problems are new, and how many are gone. What was wrong in a document that is no longer there is not mended;
 * what is wrong in a new document as it was there is not new: the document has moved.
 */
export function tellNews(before: readonly CheckedFile[], now: readonly CheckedFile[], tell: Tell): void {
  const [former, present] = [pathsOf(before), pathsOf(now)];
  const [old, all] = [problemsOf(before), problemsOf(now)];
  const [known, still] = [new Set(old.map(keyOf)), new Set(all.map(keyOf))];
  const left = new Set(problemsOf(before.filter(({ path }) => !present.has(path))).map(sayingOf));
  const hasMoved = (problem: Problem): boolean => !former.has(problem.file) && left.has(sayingOf(problem));
  const fresh = all.filter((problem) => !known.has(keyOf(problem)) && !hasMoved(problem));
  const gone = old.filter((problem) => present.has(problem.file) && !still.has(keyOf(problem)));
  if (fresh.length > 0) tell(reportMessages(fresh).trimEnd());
  if (gone.length > 0) tell(`Mended ${toCount(gone.length, 'problem')}.`);
}

type Problem = CheckedFile['problems'][number];

function problemsOf(files: readonly CheckedFile[]): Problem[] {
  return files.flatMap(({ problems }) => problems);
}

function pathsOf(files: readonly CheckedFile[]): ReadonlySet<Problem['file']> {
  return new Set(files.map(({ path }) => path));
}

/** The same problem on another line is the same problem. */
function keyOf(problem: Problem): string {
  return `${problem.file} ${sayingOf(problem)}`;
}

/** What is wrong, wherever it is. */
function sayingOf({ ruleId, reason }: Problem): string {
  return `${ruleId} ${reason}`;
}
