import { describe, expect, test } from 'vitest';
import { markdown, read } from '../read.ts';

test.each([
  ['Status: Completed', 'Completed'],
  ['_Status: Completed_', 'Completed'],
  ['**Status: Completed**', 'Completed'],
  ['**Status**: Completed', 'Completed'],
  ['**Status:** Completed', 'Completed'],
  ['Status：Completed', 'Completed'],
  ['status: in progress', 'in progress'],
  ['Status: Accepting Applications', 'Accepting Applications'],
])('"%s" is the status "%s" of the term', (line, status) => {
  expect(read(`# Spring\n\n${line}\n\n### Timeline\n`).status?.value).toBe(status);
});

test.each([
  ['of an idea', '### Harbor\n\n#### Faster pulls\n\n- Mentor: Jane Doe\n\nStatus: merged'],
  ['in a sentence', 'The status: nobody knows it.'],
  ['in a template', '```\nStatus: Completed\n```'],
  ['in a table', '| Status: Completed |\n|---|\n| - |'],
  ['without a value', 'Status:'],
])('a status %s is not the status of the term', (_, text) => {
  expect(read(`# Spring\n\n${text}\n`).status).toBeNull();
});

test('the first status counts, and stands where it stands', () => {
  const { status } = read('# Spring\n\nStatus: Completed\n\n# Summer\n\nStatus: Planned\n');
  expect(status).toMatchObject({ value: 'Completed', place: { start: { line: 3, column: 1 } } });
});

/** A timeline, one line an entry: its activity, its date as written, its days. */
function timeline(text: string): string[] {
  return read(`# Spring\n\n${text}\n`).timeline.map(({ activity, date, start, end }) =>
    `${activity} | ${date} | ${start ?? '?'} ${end ?? ''}`.trim(),
  );
}

describe('a timeline', () => {
  test('may be a table', () => {
    const text = markdown`
      | **Activity** | **Date** |
      |--------------|----------|
      | **Proposals open** | Thursday, January 8 – Monday, January 19, 2026 |
      | Mentees start | Tuesday, March 3, 2026 |
      | Party | to be decided |
    `;
    expect(timeline(text)).toEqual([
      'Proposals open | Thursday, January 8 – Monday, January 19, 2026 | 2026-01-08 2026-01-19',
      'Mentees start | Tuesday, March 3, 2026 | 2026-03-03',
      'Party | to be decided | ?',
    ]);
  });

  test.each([['| Event | When |'], ['| activity | deadline |'], ['| What | Dates |']])(
    'may have the columns %s',
    (columns) => {
      expect(timeline(`${columns}\n|---|---|\n| Start | March 1 |`)).toEqual([
        'Start | March 1 | 2024-03-01',
      ]);
    },
  );

  test('may have its columns in any order', () => {
    expect(timeline('| Date | Who | Activity |\n|---|---|---|\n| March 1 | all | Start |')).toEqual([
      'Start | March 1 | 2024-03-01',
    ]);
  });

  test.each([
    ['a heading', '### Timeline'],
    ['a heading with more words', '### Program timeline of 2024'],
    ['a heading such as "Important dates"', '## Important dates'],
    ['a paragraph', 'Key dates:'],
    ['a bold paragraph', '**Key dates:**'],
  ])('may be a list below %s', (_, heading) => {
    expect(timeline(`${heading}\n\n- March 1: start\n- June 1: end`)).toEqual([
      'start | March 1 | 2024-03-01',
      'end | June 1 | 2024-06-01',
    ]);
  });

  test('does not hold dates elsewhere', () => {
    expect(timeline('### News\n\n- March 1: start\n\nWe start on March 2.')).toEqual([]);
  });

  test('does not hold lines without dates', () => {
    expect(
      timeline('### Timeline\n\nSee [the program](https://a.io).\n\n- March 1: start\n- then: fun'),
    ).toEqual(['start | March 1 | 2024-03-01']);
  });

  test('keeps details of an entry out', () => {
    const text = '### Timeline\n\n- March 1: start\n  - mentees read until March 8\n- June 1: end';
    expect(timeline(text)).toEqual(['start | March 1 | 2024-03-01', 'end | June 1 | 2024-06-01']);
  });

  test.each([
    ['with indentation', '- coding, second\n  evaluation: June 1 (end of\n  the term)'],
    ['without indentation', '- coding, second\nevaluation: June 1 (end\nof the term)'],
    ['behind its date', '- June 1 (end of\n  the term): coding, second\n  evaluation'],
    ['in the middle of a date', '- coding, second evaluation: June\n  1 (end of the term)'],
  ])('has one entry for an item that is wrapped %s', (_, item) => {
    expect(timeline(`### Timeline\n\n${item}`)).toEqual([
      'coding, second evaluation | June 1 (end of the term) | 2024-06-01',
    ]);
  });

  test('has one entry for a range whose second day stands on the next line', () => {
    expect(timeline('### Timeline\n\n- applications: March 1 -\n  **March 8**')).toEqual([
      'applications | March 1 - March 8 | 2024-03-01 2024-03-08',
    ]);
  });

  test.each([
    ['a hard break', '- proposals: March 1\\\n  and do not be late'],
    ['a remark in bold', '- proposals: March 1\n  **Note**, do not be late'],
  ])('leaves out what stands behind %s', (_, item) => {
    expect(timeline(`### Timeline\n\n${item}`)).toEqual(['proposals | March 1 | 2024-03-01']);
  });

  test('has one entry for each line of a paragraph', () => {
    expect(timeline('### Timeline\n\nstart: March 1\nend: June 1')).toEqual([
      'start | March 1 | 2024-03-01',
      'end | June 1 | 2024-06-01',
    ]);
  });

  test('does not belong to a document without a year', () => {
    expect(read('### Timeline\n\n- March 1: start', 'programs/summerofcode/README.md').timeline).toEqual([]);
  });

  test('has the year of its term where it names none', () => {
    const text = '### Timeline\n\n- March 1: start\n- December 1, 2023: proposals';
    expect(timeline(text)).toEqual([
      'start | March 1 | 2024-03-01',
      'proposals | December 1, 2023 | 2023-12-01',
    ]);
  });
});

test.each([
  ['March 1: start', 'start | March 1 | 2024-03-01'],
  ['start: March 1', 'start | March 1 | 2024-03-01'],
  ['March 1 - start', 'start | March 1 | 2024-03-01'],
  ['March 1 – start', 'start | March 1 | 2024-03-01'],
  ['March 1 start', 'start | March 1 | 2024-03-01'],
  ['**March 1**: start', 'start | March 1 | 2024-03-01'],
  ['March 1 (Week 1): start', 'start | March 1 (Week 1) | 2024-03-01'],
  ['March 1: start;', 'start | March 1 | 2024-03-01'],
  ['March 1 - June 1: coding', 'coding | March 1 - June 1 | 2024-03-01 2024-06-01'],
  ['coding: March 1 - June 1', 'coding | March 1 - June 1 | 2024-03-01 2024-06-01'],
  ['coding: March 1 - 21', 'coding | March 1 - 21 | 2024-03-01 2024-03-21'],
  ['coding: March 1st - 21st', 'coding | March 1st - 21st | 2024-03-01 2024-03-21'],
  ['coding: March 1 to June 1', 'coding | March 1 to June 1 | 2024-03-01 2024-06-01'],
  ['coding: Mar 1 – Jun 1', 'coding | Mar 1 – Jun 1 | 2024-03-01 2024-06-01'],
  ['coding: 1 March - 1 June', 'coding | 1 March - 1 June | 2024-03-01 2024-06-01'],
  ['coding: 2024-03-01', 'coding | 2024-03-01 | 2024-03-01'],
  ['coding: Friday, March 1, 2024', 'coding | Friday, March 1, 2024 | 2024-03-01'],
  ['coding: Friday, March 1, 5:00 PM PDT', 'coding | Friday, March 1, 5:00 PM PDT | 2024-03-01'],
  ['coding: March 1 - 21, 5:00 PM PDT', 'coding | March 1 - 21, 5:00 PM PDT | 2024-03-01 2024-03-21'],
  ['coding: November 20 - January 10', 'coding | November 20 - January 10 | 2024-11-20 2025-01-10'],
  [
    'coding: November 20, 2023 - January 10, 2024',
    'coding | November 20, 2023 - January 10, 2024 | 2023-11-20 2024-01-10',
  ],
  ['July 28 - 3rd call', '3rd call | July 28 | 2024-07-28'],
])('the line "%s" says when', (line, entry) => {
  expect(timeline(`### Timeline\n\n- ${line}`)).toEqual([entry]);
});

test.each([
  ['Monday Feb 5 - Tues Mar 12, 5:00 PM PDT', '2024-02-05', '2024-03-12'],
  ['Feb 2nd - Feb 13th (2 weeks)', '2024-02-02', '2024-02-13'],
  ['January 8 - 19, 5:00 PM PDT', '2024-01-08', '2024-01-19'],
  ['May 21, 5:00 PM PST (Week 11)', '2024-05-21', null],
  ['February 29', '2024-02-29', null],
  ['February 30', null, null],
  ['until February 3', '2024-02-03', null],
  ['2024/02/03', '2024-02-03', null],
  ['03 Feb 2024', '2024-02-03', null],
  ['February 3rd, 2024', '2024-02-03', null],
  ['Feb. 3', '2024-02-03', null],
  ['Sept 3', '2024-09-03', null],
  ['February 3–5', '2024-02-03', '2024-02-05'],
  ['February 3 – 5', '2024-02-03', '2024-02-05'],
  ['February 2024', null, null],
  ['mid-February', null, null],
  ['next Monday', null, null],
  ['Week 3', null, null],
  ['TBD', null, null],
  ['', null, null],
])('a table that says "%s" means %s and %s', (date, start, end) => {
  const { timeline: entries } = read(`| Activity | Date |\n|---|---|\n| coding | ${date} |\n`);
  expect(entries).toMatchObject([{ activity: 'coding', date, start, end }]);
});

test('clock and time zone of the machine have no say', () => {
  const zone = process.env.TZ;
  const inZone = (name: string): string[] => {
    process.env.TZ = name;
    return timeline('### Timeline\n\n- March 1, 11PM PST: start\n- June 1: end');
  };
  const east = inZone('Pacific/Kiritimati');
  const west = inZone('Pacific/Pago_Pago');
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(east).toEqual(west);
});

test.each(['0000', '1989', '3000', '99999'])('"%s" is the year of no document', (name) => {
  expect(read('', `programs/gsoc/${name}.md`).identity.year).toBe(null);
  expect(read('', `programs/gsoc/${name}/README.md`).identity.year).toBe(null);
});
