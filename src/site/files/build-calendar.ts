import ICAL from 'ical.js';
import type { Term } from '../../model/model.ts';
import { buildUniqueNames, toSlug } from '../../model/slug.ts';
import { type Catalogue, termsOf } from '../catalogue.ts';
import type { SiteFile } from '../site.ts';
import { toCapitalized } from '../text/to-capitalized.ts';
import { calendarUrl, PAGES, programUrl } from '../urls.ts';

/** The calendars of deadlines: one for each term, each program and all of them; none where no activity has a day. */
export function buildCalendars(catalogue: Catalogue): SiteFile[] {
  const { model, settings, titleOf } = catalogue;
  const calendars: CalendarOptions[] = [
    { url: PAGES.home, name: settings.title, terms: model.terms },
    ...model.programs.map(({ id, name }) => ({ url: programUrl(id), name, terms: termsOf(id, catalogue) })),
    ...model.terms.map((term) => ({ url: term.url, name: titleOf(term), terms: [term] })),
  ];
  return calendars
    .filter(({ terms }) => hasDeadlines(terms))
    .map((calendar) => ({
      path: calendarUrl(calendar.url).slice(1),
      content: () => renderCalendar(calendar, catalogue),
    }));
}

/** Whether one of some terms has an activity with a day. */
export function hasDeadlines(terms: readonly Pick<Term, 'timeline'>[]): boolean {
  return terms.some(({ timeline }) => timeline.some(({ start }) => start !== null));
}

interface CalendarOptions {
  /** Of the page that it stands beside. */
  url: string;
  name: string;
  terms: readonly Term[];
}

function renderCalendar({ name, terms }: CalendarOptions, catalogue: Catalogue): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Almanac//Deadlines//EN');
  calendar.updatePropertyWithValue('x-wr-calname', toLine(name));
  for (const term of terms) {
    const unique = buildUniqueNames();
    for (const activity of term.timeline) {
      const uid = `${term.id}/${unique(toSlug(activity.activity))}@almanac`;
      const event = buildEvent(activity, { uid, term }, catalogue);
      if (event) calendar.addSubcomponent(event);
    }
  }
  return foldLines(calendar.toString());
}

/**
 * An activity as an event of whole days. Nobody knows when the document was written, and a build asks no clock:
 * DTSTAMP, which every event must have, is the first moment of the term's year.
 */
function buildEvent(
  { activity, date, start, end }: Term['timeline'][number],
  { uid, term }: { uid: string; term: Term },
  { titleOf, canonicalOf }: Catalogue,
): ICAL.Component | null {
  if (start === null) return null;
  const first = ICAL.Time.fromDateString(start);
  const behind = ICAL.Time.fromDateString(end ?? start);
  behind.adjust(1, 0, 0, 0);
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', uid);
  const year = String(term.year).padStart(4, '0');
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${year}-01-01T00:00:00Z`));
  event.updatePropertyWithValue('dtstart', first);
  event.updatePropertyWithValue('dtend', behind);
  event.updatePropertyWithValue('summary', toLine(`${toCapitalized(activity)} – ${titleOf(term)}`));
  event.updatePropertyWithValue('description', toLine(date));
  // The days are no time at which the people of a calendar are busy.
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  const url = canonicalOf(term.url);
  if (url !== null) event.updatePropertyWithValue('url', url);
  return event;
}

/**
 * A text without line ends and control characters: ical.js writes those of some properties as they are, and what stands
 * behind them would be a line of the calendar.
 */
function toLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** RFC 5545, 3.1: octets of a line, without its line break. */
const LINE = 75;

/**
 * Folds the lines of a calendar anew, with a line break behind the last one: ical.js does not count the space at the
 * start of a folded line, which makes it one octet too long.
 */
function foldLines(text: string): string {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function foldLine(line: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(line).length <= LINE) return line;
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
