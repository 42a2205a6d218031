import { UsageError } from '../content/usage-error.ts';

/**
 * The day on which a command runs, in UTC (ISO 8601). `SOURCE_DATE_EPOCH` (seconds since 1970, as
 * reproducible-builds.org specifies it) stands in for the clock.
 * @throws UsageError Where that is no number of seconds.
 */
export function readToday(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch === undefined ? new Date() : new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : '');
  if (Number.isNaN(now.getTime()))
    throw new UsageError(`SOURCE_DATE_EPOCH wants seconds since 1970, not "${epoch}".`);
  return now.toISOString().slice(0, 10);
}
