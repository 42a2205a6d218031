import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/model/model.ts';
import {
  type Activity,
  buildWindows,
  type TermWindow,
  toWindow,
} from '../../src/site/windows/build-windows.ts';
import { stateOf } from '../../src/site/windows/state-of.ts';
import { dayFor, tellWindow } from '../../src/site/windows/tell-window.ts';
import { toWindowView } from '../../src/site/windows/to-window-view.ts';
import { vocabulary } from '../read.ts';
import { only } from './small-site.ts';

const windowOf = (activity: Activity): TermWindow | null => toWindow(activity, vocabulary.timeline);

type Row = [activity: string, start: string | null, end?: string];

/** "applications: 2026-01-26..2026-02-10" for each window of a timeline; "from" and "until" where one day is known. */
function windows(...rows: Row[]): string[] {
  const timeline = rows.map(([activity, start, end = null]): Term['timeline'][number] => {
    return { activity, date: 'as written', start, end };
  });
  return buildWindows({ timeline }, windowOf).map(({ phase, start, end, part }) => {
    const days = end === null ? start : `${start}..${end}`;
    return `${phase}: ${{ whole: '', opening: 'from ', deadline: 'until ' }[part]}${days}`;
  });
}

describe('the windows of a term', () => {
  test('are its dated activities, in their order, each with its phase', () => {
    expect(
      windows(
        ['Mentee applications open', '2026-01-26', '2026-02-10'],
        ['Project proposals open', '2026-01-07', '2026-01-20'],
        ['First stipend payments', '2026-04-15'],
        ['Kick-off call', null],
      ),
    ).toEqual([
      'applications: 2026-01-26..2026-02-10',
      'proposals: 2026-01-07..2026-01-20',
      'null: 2026-04-15',
    ]);
  });

  test('a day that opens a phase and the next deadline of it are one', () => {
    expect(
      windows(
        ['Organization applications open', '2026-01-19'],
        ['Organization application deadline', '2026-02-03'],
        ['GSoC contributor applications open', '2026-03-16'],
        ['GSoC contributor application deadline', '2026-03-31'],
      ),
    ).toEqual(['proposals: 2026-01-19..2026-02-03', 'applications: 2026-03-16..2026-03-31']);
  });

  test('each deadline ends one opening only', () => {
    expect(
      windows(
        ['Initial applications open', '2026-01-07'],
        ['Initial applications due', '2026-01-15'],
        ['Contribution period', '2026-03-02', '2026-04-02'],
        ['Final applications due', '2026-04-02'],
      ),
    ).toEqual([
      'applications: 2026-01-07..2026-01-15',
      'applications: 2026-03-02..2026-04-02',
      'applications: until 2026-04-02',
    ]);
  });

  test('an opening is not ended by a deadline before it, nor by one of another phase', () => {
    expect(
      windows(
        ['Project proposals due', '2026-01-20'],
        ['Project proposals open', '2026-02-01'],
        ['Applications close', '2026-03-01'],
      ),
    ).toEqual([
      'proposals: until 2026-01-20',
      'proposals: from 2026-02-01',
      'applications: until 2026-03-01',
    ]);
  });
});

test.each([
  ['January 26 - February 10, 2026, 11AM PST (19:00 UTC)', '2026-02-10T19:00'],
  ['from 18:00 UTC on January 26 to February 10', null],
  ['January 26, 9:00 UTC - February 10, 7:30 GMT', '2026-02-10T07:30'],
  ['January 26 - February 10, 5:00 PM PDT', null],
])('days of applications written as "%s" end at %s', (date, until) => {
  const activity = { activity: 'Applications open', date, start: '2026-01-26', end: '2026-02-10' };
  expect(buildWindows({ timeline: [activity] }, windowOf)[0]?.until).toBe(until);
});

test('of one day on which people apply nobody knows whether it is the first or the last one', () => {
  const timeline = [{ activity: 'Mentee applications', date: '', start: '2026-02-26', end: null }];
  const [mark] = buildWindows({ timeline }, windowOf);
  expect(mark).toMatchObject({ phase: 'applications', manner: 'event', part: 'whole' });
  const period = [{ activity: 'Mentee applications', date: '', start: '2026-02-26', end: '2026-03-02' }];
  expect(only(buildWindows({ timeline: period }, windowOf)).manner).toBe('entry');
});

test.each([
  ['2026-01-25', 'upcoming'],
  ['2026-01-26', 'open'],
  ['2026-02-09', 'open'],
  ['2026-02-10', 'open'],
  ['2026-02-11', 'closed'],
] as const)('26 January to 10 February is on %s %s', (today, state) => {
  expect(stateOf({ start: '2026-01-26', end: '2026-02-10' }, today)).toBe(state);
});

test.each([
  ['2026-02-25', 'upcoming'],
  ['2026-02-26', 'open'],
  ['2026-02-27', 'closed'],
] as const)('26 February alone is on %s %s', (today, state) => {
  expect(stateOf({ start: '2026-02-26', end: null }, today)).toBe(state);
});

describe('in words', () => {
  const period = {
    manner: 'entry',
    part: 'whole',
    start: '2026-01-26',
    end: '2026-02-10',
    until: null,
  } as const;
  const day = { ...period, start: '2026-02-26', end: null };

  test.each([
    [period, '2025-12-31', 'Opens 26 January 2026'],
    [period, '2026-01-26', 'Open, closes in 15 days'],
    [period, '2026-02-07', 'Open, closes in 3 days'],
    [period, '2026-02-09', 'Open, closes tomorrow'],
    [period, '2026-02-10', 'Open, closes today'],
    [period, '2026-02-11', 'Closed on 10 February 2026'],
    [{ ...day, part: 'opening' }, '2026-02-25', 'Opens 26 February 2026'],
    [{ ...day, part: 'opening' }, '2026-02-26', 'Opens today'],
    [{ ...day, part: 'opening' }, '2026-03-01', 'Opened on 26 February 2026'],
    [{ ...day, part: 'deadline' }, '2026-02-25', 'Closes 26 February 2026'],
    [{ ...day, part: 'deadline' }, '2026-02-26', 'Closes today'],
    [{ ...day, part: 'deadline' }, '2026-03-01', 'Closed on 26 February 2026'],
  ] as const)('what people get into, %j, is on %s: %s', (mark, today, words) => {
    expect(tellWindow(mark, today)).toBe(words);
  });

  test.each([
    [day, '2026-02-25', 'Tomorrow'],
    [day, '2026-02-16', 'In 10 days'],
    [day, '2026-02-26', 'Today'],
    [day, '2026-02-27', 'Past'],
    [period, '2026-02-07', 'Now, until 10 February 2026'],
    [period, '2026-02-10', 'Today'],
  ] as const)('what takes place, %j, is on %s: %s', (mark, today, words) => {
    expect(tellWindow({ ...mark, manner: 'event' }, today)).toBe(words);
  });

  test('days are counted over the change of the clocks and of the year', () => {
    expect(tellWindow({ ...period, end: '2026-04-01' }, '2026-03-01')).toBe('Open, closes in 31 days');
    expect(tellWindow({ ...period, start: '2025-12-01', end: '2026-01-02' }, '2025-12-30')).toBe(
      'Open, closes in 3 days',
    );
  });

  test('the hour is told where the document gives it', () => {
    const mark = { ...period, until: '2026-02-10T19:00' };
    expect(tellWindow(mark, '2026-02-07')).toBe('Open, closes in 3 days at 19:00 UTC');
    expect(tellWindow({ ...mark, part: 'deadline', start: '2026-02-10', end: null }, '2026-02-10')).toBe(
      'Closes today at 19:00 UTC',
    );
  });

  test.each([
    ['10 hours behind it, in Los Angeles', '2026-02-10', '2026-02-11T05:00', '2026-02-11'],
    ['half an hour before it, in Tokyo', '2026-02-11', '2026-02-10T18:30', '2026-02-10'],
    ['in the minute', '2026-02-10', '2026-02-10T19:00', '2026-02-11'],
    ['days before it', '2026-02-07', '2026-02-07T19:00', '2026-02-07'],
    ['days behind it', '2026-02-14', '2026-02-14T19:00', '2026-02-14'],
  ])('a deadline of a known hour is told %s by the hour', (_, day, minute, told) => {
    expect(dayFor({ ...period, until: '2026-02-10T19:00' }, { day, minute })).toBe(told);
    expect(dayFor(period, { day, minute })).toBe(day);
  });

  test('the year is said once where both days have it', () => {
    const texts = (start: string, end: string | null): (string | undefined)[] => {
      const view = toWindowView({ ...period, phase: 'applications', activity: 'A', start, end });
      return [view.start.text, view.end?.text];
    };
    expect(texts('2026-01-26', '2026-02-10')).toEqual(['26 January', '10 February 2026']);
    expect(texts('2025-12-26', '2026-02-10')).toEqual(['26 December 2025', '10 February 2026']);
    expect(texts('2026-01-26', null)).toEqual(['26 January 2026', undefined]);
  });
});
