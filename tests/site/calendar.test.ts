import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { markdown } from '../read.ts';
import { type BuiltSite, only, type SmallSiteOptions, site } from './small-site.ts';

const SPRING = markdown`
  | Activity | Date |
  | --- | --- |
  | Project proposals open | January 7 - 20, 2026 |
  | mentee applications open; hurry, all | Monday, January 26 – Saturday, January 31, 2026, 11AM PST (19:00 UTC) |
  | Selection notifications 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 | February 26, 2026 |
  | Stipends | May 1, 2026 |
  | Stipends | June 1, 2026 |
  | Kick-off call | Some time later |
`;
const DOCUMENT = 'programs/lfx-mentorship/2026/01-spring/README.md';
const DOCUMENTS = {
  [DOCUMENT]: SPRING,
  'programs/summerofcode/2019.md': '### Envoy\n\n#### Tests\n\n- Skills: Go\n',
};
const PATH = 'terms/lfx-mentorship/2026/01-spring/deadlines.ics';

const isCalendar = ({ path }: { path: string }): boolean => path.endsWith('.ics');

function calendar(path: string, options: SmallSiteOptions = {}): string {
  return only(site(DOCUMENTS, options).files.filter((file) => file.path === path)).content;
}

function events(text: string): ICAL.Event[] {
  const component = ICAL.Component.fromString(text);
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test.each(['\r\n', '\n', '\r', '\u2028'])('no text begins another line of a calendar: %j', (lineEnd) => {
  const [title, term] = [`A${lineEnd}BEGIN:VEVENT`, `B${lineEnd}BEGIN:VALARM`];
  const path = 'programs/summerofcode/2026.md';
  const text = `---\nterm: ${JSON.stringify(term)}\n---\n\n## Timeline\n\n- Start: May 1, 2026\n`;
  const { files } = site({ [path]: text }, { settings: { title } });
  const calendars = files.filter(isCalendar);
  expect(calendars).toHaveLength(3);
  for (const { content } of calendars) {
    expect(events(content)).toHaveLength(1);
    expect(content.split(/[\r\n\u2028]+/).filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
  }
});

describe('the deadlines of a term', () => {
  test('are events of whole days, read back with the days of its timeline', () => {
    const days = events(calendar(PATH)).map(({ startDate, endDate }) => `${startDate} ${endDate}`);
    expect(days).toEqual([
      '2026-01-07 2026-01-21',
      '2026-01-26 2026-02-01',
      '2026-02-26 2026-02-27',
      '2026-05-01 2026-05-02',
      '2026-06-01 2026-06-02',
    ]);
    expect(events(calendar(PATH)).every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('say what and of which term, and the date as it is written', () => {
    const [, event] = events(calendar(PATH));
    expect(event?.summary).toBe('Mentee applications open; hurry, all – LFX Mentorship 2026 Spring');
    expect(event?.description).toBe('Monday, January 26 – Saturday, January 31, 2026, 11AM PST (19:00 UTC)');
  });

  test('have ids that depend on the term and the activity, not on the day', () => {
    const ids = events(calendar(PATH)).map(({ uid }) => uid);
    expect(ids[0]).toBe('lfx-mentorship/2026/01-spring/project-proposals-open@almanac');
    expect(ids.slice(-2)).toEqual([
      'lfx-mentorship/2026/01-spring/stipends@almanac',
      'lfx-mentorship/2026/01-spring/stipends-2@almanac',
    ]);
    const moved = { [DOCUMENT]: SPRING.replace('January 7', 'January 8') };
    const text = only(site(moved).files.filter(({ path }) => path === PATH)).content;
    expect(events(text).map(({ uid }) => uid)).toEqual(ids);
  });

  test('lead to the page of the term where the host is known', () => {
    const urlOf = (text: string): unknown =>
      ICAL.Component.fromString(text).getFirstSubcomponent('vevent')?.getFirstPropertyValue('url') ?? null;
    expect(urlOf(calendar(PATH))).toBe(null);
    expect(urlOf(calendar(PATH, { url: 'https://example.org', pathPrefix: '/x/' }))).toBe(
      'https://example.org/x/terms/lfx-mentorship/2026/01-spring/',
    );
  });

  test('ask no clock: they are stamped with the start of the term’s year', () => {
    expect(calendar(PATH).match(/DTSTAMP:.*/g)).toEqual(Array(5).fill('DTSTAMP:20260101T000000Z'));
  });

  test('stand in lines of at most 75 octets that end as RFC 5545 wants it', () => {
    const text = calendar(PATH);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.*END:VCALENDAR\r\n$/s);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text).toContain('\\; hurry\\, all');
    expect(events(text)[2]?.summary).toContain('🎉'.repeat(20));
  });
});

describe('there is a calendar', () => {
  const paths = (built: BuiltSite): string[] => built.files.filter(isCalendar).map(({ path }) => path);

  test('of everything, of each program and of each term with a day, and none of others', () => {
    expect(paths(site(DOCUMENTS))).toEqual(['deadlines.ics', 'programs/lfx-mentorship/deadlines.ics', PATH]);
    expect(calendar('deadlines.ics').match(/UID:.*/g)).toEqual(calendar(PATH).match(/UID:.*/g));
  });

  test('linked from the pages that it stands beside', () => {
    const built = site(DOCUMENTS, { pathPrefix: '/x/' });
    expect(only(built.termIndex).calendar).toBe('/x/deadlines.ics');
    expect(built.terms.map((view) => view.calendar)).toEqual([`/x/${PATH}`, null]);
    expect(built.programs.map((view) => view.calendar)).toEqual([
      '/x/programs/lfx-mentorship/deadlines.ics',
      null,
    ]);
  });

  test('nowhere if no document has a day', () => {
    expect(paths(site({ 'programs/a/2020.md': '### Envoy\n\n#### A\n\n- Skills: Go\n' }))).toEqual([]);
  });
});
