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

/** Says which problems are new, and how many are gone. */
export function tellNews(before: readonly CheckedFile[], now: readonly CheckedFile[], tell: Tell): void {
  const old = before.flatMap(({ problems }) => problems);
  const all = now.flatMap(({ problems }) => problems);
  const keysOf = (problems: typeof all): Set<string> => new Set(problems.map(keyOf));
  const [known, left] = [keysOf(old), keysOf(all)];
  const fresh = all.filter((problem) => !known.has(keyOf(problem)));
  const gone = old.filter((problem) => !left.has(keyOf(problem)));
  if (fresh.length > 0) tell(reportMessages(fresh).trimEnd());
  if (gone.length > 0) tell(`Mended ${toCount(gone.length, 'problem')}.`);
}

/** The same problem on another line is the same problem. */
function keyOf({ file, ruleId, reason }: CheckedFile['problems'][number]): string {
  return `${file} ${ruleId} ${reason}`;
}
