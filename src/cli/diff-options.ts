import { UsageError } from '../content/usage-error.ts';
import type { CommandLine } from './options.ts';

/** How changes are told. */
const FORMATS = ['terminal', 'markdown', 'json'] as const;
export type DiffFormat = (typeof FORMATS)[number];

/** What `almanac diff` is asked for, besides what to read. */
export interface DiffWishes {
  base: string;
  /** `null` where none was named. */
  head: string | null;
  format: DiffFormat;
  /** The folders of the sites built of both; `null` where none were named. */
  sites: { base: string; head: string } | null;
}

/** @throws UsageError For what is missing, or of the wrong kind. */
export function readDiffWishes({ args, values }: Pick<CommandLine, 'args' | 'values'>): DiffWishes {
  const [base, head = null, third] = args;
  if (base === undefined)
    throw new UsageError('Name what to compare with, such as almanac diff main: see almanac diff --help.');
  if (third !== undefined) throw new UsageError(`Unexpected argument "${third}": see almanac diff --help.`);
  if (base === '' || head === '') throw new UsageError('almanac diff wants commits, branches or folders.');
  const { format = 'terminal', 'base-site': before, 'head-site': after } = values;
  const known = FORMATS.find((name) => name === format);
  if (known === undefined)
    throw new UsageError(`--format wants terminal, markdown or json, not "${format}".`);
  if ((before === undefined) !== (after === undefined))
    throw new UsageError('--base-site and --head-site are compared with each other: name both.');
  const sites = before === undefined || after === undefined ? null : { base: before, head: after };
  return { base, head, format: known, sites };
}
