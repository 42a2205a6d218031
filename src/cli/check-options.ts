import { UsageError } from '../content/usage-error.ts';
import type { CommandLine } from './options.ts';

/** How problems are told. */
const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What `almanac check` is asked for, besides what to read. */
export interface CheckWishes {
  format: Format;
  fix: boolean;
  /** A commit or branch; `null` where everything counts. */
  changedSince: string | null;
  /** How many warnings there may be; `null` for any number. */
  maxWarnings: number | null;
}

/** @throws UsageError For values of the wrong kind. */
export function readCheckWishes({ args, values }: Pick<CommandLine, 'args' | 'values'>): CheckWishes {
  if (args.includes('')) throw new UsageError('almanac check wants files or folders.');
  const { format = 'pretty', fix = false, 'changed-since': changedSince, 'max-warnings': warnings } = values;
  const known = FORMATS.find((name) => name === format);
  if (known === undefined)
    throw new UsageError(`--format wants pretty, json, github or sarif, not "${format}".`);
  if (warnings !== undefined && !/^\d{1,9}$/.test(warnings))
    throw new UsageError(`--max-warnings wants a number such as 0 or 10, not "${warnings}".`);
  if (changedSince === '') throw new UsageError('--changed-since wants a commit or branch.');
  return {
    format: known,
    fix,
    changedSince: changedSince ?? null,
    maxWarnings: warnings === undefined ? null : Number(warnings),
  };
}
