/**
 * The day on which a command runs, in UTC (ISO 8601). `SOURCE_DATE_EPOCH` (seconds since 1970, as
 * reproducible-builds.org specifies it) stands in for the clock.
 */
export function readToday(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(now).toISOString().slice(0, 10);
}
