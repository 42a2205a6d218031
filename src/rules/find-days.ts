/** A day as a text names it. Indices in the text from 0, end exclusive. */
export interface NamedDay {
  from: number;
  to: number;
  /** "Monday, November 31st". */
  text: string;
  /** The day's number as written, with "st" and the like, and where it stands. */
  number: string;
  numberAt: number;
  day: number;
  /** From 1. */
  month: number;
  /** `null` where the text leaves it out. */
  year: number | null;
  yearAt: number;
  weekday: { text: string; at: number; day: number } | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d:])`;
const WEEKDAY = String.raw`(?:(?<weekday>\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)\.?,?\s+)?`;
const YEAR = String.raw`(?:,?\s+(?<year>(?:19|20)\d{2})\b)?`;
const FORMS = [
  String.raw`${WEEKDAY}\b(?<month>${MONTH})\.?\s+(?<day>${DAY})${YEAR}`,
  String.raw`${WEEKDAY}(?<![\d:.-])(?<day>${DAY})\s+(?:of\s+)?(?<month>${MONTH})\b${YEAR}`,
  // The "31" of "January 16 - 31".
  String.raw`(?=\d)(?<=\b(?<month>${MONTH})\.?\s+\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–—]|to)\s*)(?<day>${DAY})(?=\s*(?:$|[,;.|()\n]))${YEAR}`,
  String.raw`${WEEKDAY}\b(?<year>(?:19|20)\d{2})-(?<month>[01]\d)-(?<day>\d{2})\b`,
].map((form) => new RegExp(form, 'gdi'));

/** The days that a text names by their month and number, in any of the usual forms, in order. */
export function findDays(text: string): NamedDay[] {
  const found = FORMS.flatMap((form) => [...text.matchAll(form)].map(toDay));
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((day, index, days) => days.slice(0, index).every((before) => before.to <= day.from));
}

function toDay(match: RegExpExecArray): NamedDay {
  const { day = '', month = '', year, weekday } = match.groups ?? {};
  const { day: dayAt, year: yearAt, weekday: weekdayAt } = match.indices?.groups ?? {};
  const name = month.slice(0, 3).toLowerCase();
  return {
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    number: day,
    numberAt: dayAt?.[0] ?? match.index,
    day: Number.parseInt(day, 10),
    month: /\d/.test(month) ? Number(month) : MONTHS.indexOf(name) + 1,
    year: year === undefined ? null : Number(year),
    yearAt: yearAt?.[0] ?? match.index,
    weekday:
      weekday === undefined
        ? null
        : {
            text: weekday,
            at: weekdayAt?.[0] ?? match.index,
            day: WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase()),
          },
  };
}
