import type { ParsedComponents } from 'chrono-node';
import { strict } from 'chrono-node/en';

/** The days that a text names, and where in the text it names them. */
export interface Dates {
  /** ISO 8601; `null` where no day can be read. */
  start: string | null;
  /** The last day of a range; `null` where there is one day only, or no second one can be read. */
  end: string | null;
  /** Index of the first date in the text, and of what follows the last one. */
  from: number;
  to: number;
}

/**
 * The first and the last day that a text names ("Monday Jan 29 - Tues Feb 13, 5:00 PM PDT"). A year that it leaves
 * out is the term's. Clock and time zone of the machine have no say.
 */
export function readDates(text: string, year: number): Dates | null {
  const reference = { instant: new Date(Date.UTC(year, 0, 1, 12)), timezone: 0 };
  const results = strict
    .parse(text.replace(/[–—]/g, '-'), reference, { forwardDate: true })
    .filter(({ start }) => isDay(start));
  const [first] = results;
  const last = results.at(-1);
  if (!first || !last) return null;
  const ending = last.end ?? (last === first ? null : last.start);
  const start = toIso(first.start);
  const end = ending && isDay(ending) ? toIso(ending) : null;
  if (end === null || end >= start)
    return { start, end, from: first.index, to: last.index + last.text.length };
  // "July 27 - 2nd evaluation" reads like a range and is none.
  const [day = ''] = first.text.split(/[-–—]/);
  return { start, end: null, from: first.index, to: first.index + day.trimEnd().length };
}

function isDay(components: ParsedComponents): boolean {
  return components.isCertain('month') && components.isCertain('day');
}

function toIso(components: ParsedComponents): string {
  const [year = 0, month = 0, day = 0] = [
    components.get('year'),
    components.get('month'),
    components.get('day'),
  ].map(Number);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
