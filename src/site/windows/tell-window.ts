import { toCapitalized } from '../text/to-capitalized.ts';
import { toDateView } from '../text/to-date-view.ts';
import { type Days, stateOf } from './state-of.ts';

/** How the state of a window is put into words. */
export const MANNERS = ['entry', 'event'] as const;

/** What all of a window is known of: its days, or that it opens or closes on one day. */
export const PARTS = ['whole', 'opening', 'deadline'] as const;

/** What it takes to tell the state of a window. */
export interface WindowMark extends Days {
  /** "entry" is something that people get into while it is open, "event" something that takes place. */
  manner: (typeof MANNERS)[number];
  part: (typeof PARTS)[number];
  /** The minute at which it closes, UTC: "2026-02-10T19:00"; `null` where the document gives no such hour. */
  until: string | null;
}

/** A moment, as the reader's own day and as a minute, UTC: "2026-02-10", "2026-02-10T18:30". */
export interface Moment {
  day: string;
  minute: string;
}

/** The day by which a window is told: the reader's own, unless the window closes at a known minute. */
export function dayFor({ start, end, until }: WindowMark, { day, minute }: Moment): string {
  const last = end ?? start;
  if (until === null) return day;
  if (minute < until) return day > last ? last : day;
  return day > last ? day : nextDay(last);
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The state of a window on a day: "Open, closes in 3 days", "Opens 26 January 2026", "Closed on 10 February 2026". */
export function tellWindow(mark: WindowMark, today: string): string {
  return mark.manner === 'event' ? tellEvent(mark, today) : tellEntry(mark, today);
}

function tellEntry({ part, until, ...days }: WindowMark, today: string): string {
  const hour = until === null ? '' : ` at ${until.slice(-5)} UTC`;
  const state = stateOf(days, today);
  const start = toDateView(days.start).text;
  if (part === 'opening')
    return { upcoming: `Opens ${start}`, open: 'Opens today', closed: `Opened on ${start}` }[state];
  const last = days.end ?? days.start;
  const closed = `Closed on ${toDateView(last).text}`;
  if (part === 'deadline')
    return { upcoming: `Closes ${start}${hour}`, open: `Closes today${hour}`, closed }[state];
  return { upcoming: `Opens ${start}`, open: `Open, closes ${distance(today, last)}${hour}`, closed }[state];
}

function tellEvent({ start, end }: WindowMark, today: string): string {
  const state = stateOf({ start, end }, today);
  if (state === 'closed') return 'Past';
  if (state === 'upcoming') return toCapitalized(distance(today, start));
  return end === null || end === today ? 'Today' : `Now, until ${toDateView(end).text}`;
}

/** "today", "tomorrow", "in 3 days": from one day to the same or a later one. */
function distance(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
