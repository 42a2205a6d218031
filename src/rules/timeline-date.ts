import { toPlace } from '../markdown/leaf.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findDays, type NamedDay } from './find-days.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A date of the term's timeline that cannot be read, that there is not, or that is another year's. */
export function* checkTimelineDate(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const { reading, text } = document;
  const { year } = reading.identity;
  if (year === null || reading.timeline.length === 0) return;
  for (const { start, end } of findNodes(document)) {
    const part = text.slice(start, end);
    for (const day of findDays(part)) {
      const fault = findFault(day, year);
      const place =
        fault && toPlace(start + fault.at, start + fault.at + fault.actual.length, document.source.location);
      if (!fault || !place) continue;
      const { actual, expected, reason, note } = fault;
      yield { place, reason, note, actual, expected: [expected] };
    }
  }
  const unstated = new Set(vocabulary.facets.unstated);
  for (const { date, start, place } of reading.timeline)
    if (start === null && date !== '' && !unstated.has(fold(date)) && findDays(date).length === 0)
      yield {
        place,
        reason: `Expected a day in \`${date}\``,
        note: `Write the month and the day, such as \`March 2, ${year}\`; a range has two of them.`,
        ...(isVague(date) && { harm: 'advice' }),
      };
}

/** Where the lists, tables and paragraphs stand that hold entries of the timeline. */
function findNodes({ reading, tree }: CheckedDocument): { start: number; end: number }[] {
  return tree.children
    .map(({ position }) => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }))
    .filter(({ start, end }) =>
      reading.timeline.some(({ place }) => {
        const offset = place.start.offset ?? -1;
        return offset >= start && offset < end;
      }),
    );
}

interface Fault {
  /** Where in the text, from 0. */
  at: number;
  actual: string;
  expected: string;
  reason: string;
  note: string;
}

/** @param own The year of the term. */
function findFault(day: NamedDay, own: number): Fault | null {
  return findImpossible(day, own) ?? findFarYear(day, own) ?? findWeekday(day, own);
}

function findImpossible({ day, month, number, numberAt, text, year }: NamedDay, own: number): Fault | null {
  const last = lastDayOf(month, year ?? own);
  if (day >= 1 && day <= last) return null;
  const expected = number.replace(/\d+/, String(last)).replace(/st|nd|rd/i, last === 31 ? 'st' : 'th');
  return {
    at: numberAt,
    actual: number,
    expected,
    reason: `Unexpected day \`${number}\` in \`${text}\`, expected one up to ${last}`,
    note: 'The month has no such day: the page shows the date, and no calendar has it.',
  };
}

/** 0 for what is no month. */
function lastDayOf(month: number, year: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** From this month on a date may be of the year before the term's, and before it of the year behind. */
const SUMMER = 7;

/** Terms begin in the autumn before their year at the earliest, and end in the spring behind it at the latest. */
function findFarYear({ month, text, year, yearAt }: NamedDay, own: number): Fault | null {
  if (year === null || year === own) return null;
  const isNear = (year === own - 1 && month >= SUMMER) || (year === own + 1 && month < SUMMER);
  if (isNear) return null;
  return {
    at: yearAt,
    actual: String(year),
    expected: String(own),
    reason: `Unexpected year \`${year}\` in \`${text}\`, expected \`${own}\``,
    note: 'The term is of another year: was the timeline copied from an older one?',
  };
}

/** A weekday that the date has in none of the years that it may be of. */
function findWeekday({ weekday, day, month, text, year }: NamedDay, own: number): Fault | null {
  if (weekday === null) return null;
  const candidates = year === null ? [own, month >= SUMMER ? own - 1 : own + 1] : [year];
  const days = candidates.map((candidate) => new Date(Date.UTC(candidate, month - 1, day)).getUTCDay());
  const [first = 0] = days;
  if (days.includes(weekday.day)) return null;
  return {
    at: weekday.at,
    actual: weekday.text,
    expected: WEEKDAYS[first] ?? '',
    reason: `Unexpected weekday \`${weekday.text}\` in \`${text}\`, expected \`${WEEKDAYS[first]}\``,
    note: 'One of the two is wrong: was the timeline copied from another year?',
  };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A month, a quarter or words without a number: planned, and no day yet. */
function isVague(date: string): boolean {
  return !/\d/.test(date.replace(/\b(?:19|20)\d{2}\b|\bq[1-4]\b/gi, ''));
}
