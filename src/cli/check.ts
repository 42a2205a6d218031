import { join } from 'node:path';
import { countProblems } from '../check/count-problems.ts';
import type { Known } from '../check/read-kept.ts';
import { toCount } from '../site/text/to-count.ts';
import { type CheckWishes, readCheckWishes } from './check-options.ts';
import { fixContent } from './fix-content.ts';
import { judgeContent, type Verdict } from './judge-content.ts';
import type { CommandLine } from './options.ts';
import { printReport } from './print-report.ts';
import { toVisible } from './reporters/to-cells.ts';
import { readToday } from './today.ts';

/**
 * `almanac check`: what is wrong in documents, and how to mend it; with `--fix`, what is left.
 * @returns 1 where there are errors, or too many warnings.
 */
export async function run(line: CommandLine): Promise<number> {
  const wishes = readCheckWishes(line);
  const { args, options } = line;
  const { content, quiet } = options;
  const today = readToday();
  const judge = (known: Known | null): Promise<Verdict> =>
    judgeContent({ options, args, changedSince: wishes.changedSince, today, known });
  const { verdict, mended } = wishes.fix
    ? await fixContent({ content, judge })
    : { verdict: await judge(null), mended: new Map<string, number>() };
  if (!quiet)
    for (const [path, count] of mended)
      process.stderr.write(`Mended ${toVisible(join(content, path))}: ${toCount(count, 'problem')}.\n`);
  await printReport(verdict, { format: wishes.format, content, isChosen: args.length > 0, quiet });
  return toExitCode(verdict, wishes);
}

function toExitCode({ files }: Verdict, { maxWarnings }: CheckWishes): number {
  const { errors, warnings } = countProblems(files.flatMap(({ problems }) => problems));
  const isTooMuch = maxWarnings !== null && warnings > maxWarnings;
  if (isTooMuch)
    process.stderr.write(
      `almanac: There are more warnings (${warnings}) than --max-warnings allows (${maxWarnings}).\n`,
    );
  return errors > 0 || isTooMuch ? 1 : 0;
}
