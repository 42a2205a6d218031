import { describe, expect, test } from 'vitest';
import { markdown, person, readIdea } from '../read.ts';

/** The people that a field of mentors names. */
function mentors(value: string): string[] {
  return readIdea(`- Description: Pulls are slow.\n- Mentor(s):${value}\n- Skills: Go`).mentors.map(person);
}

describe('between people stand', () => {
  const HANDLED = ['Jane Doe @jane', 'Ann Poe @ann', 'Bo Roe @bo'];

  test.each([
    ['commas', 'Jane Doe (@jane), Ann Poe (@ann), Bo Roe (@bo)'],
    ['commas without spaces', 'Jane Doe(@jane),Ann Poe(@ann),Bo Roe(@bo)'],
    ['semicolons', 'Jane Doe (@jane); Ann Poe (@ann); Bo Roe (@bo)'],
    ['"and"', 'Jane Doe (@jane) and Ann Poe (@ann) and Bo Roe (@bo)'],
    ['a comma and "and"', 'Jane Doe (@jane), Ann Poe (@ann), and Bo Roe (@bo)'],
    ['ampersands', 'Jane Doe (@jane) & Ann Poe (@ann) & Bo Roe (@bo)'],
    ['slashes', 'Jane Doe (@jane) / Ann Poe (@ann) / Bo Roe (@bo)'],
    ['bars', 'Jane Doe (@jane) | Ann Poe (@ann) | Bo Roe (@bo)'],
    ['full-width commas', 'Jane Doe (@jane)，Ann Poe (@ann)，Bo Roe (@bo)'],
    ['ideographic commas', 'Jane Doe (@jane)、Ann Poe (@ann)、Bo Roe (@bo)'],
    ['full stops', 'Jane Doe (@jane). Ann Poe (@ann). Bo Roe (@bo).'],
    ['nothing but spaces', 'Jane Doe (@jane) Ann Poe (@ann) Bo Roe (@bo)'],
    ['nothing at all', 'Jane Doe (@jane)Ann Poe (@ann)Bo Roe (@bo)'],
    ['nothing, and no parentheses', 'Jane Doe @jane Ann Poe @ann Bo Roe @bo'],
    ['commas, without parentheses', 'Jane Doe @jane, Ann Poe @ann, Bo Roe @bo'],
    [
      'commas, as links',
      '[Jane Doe](https://github.com/jane), [Ann Poe](https://github.com/ann), [Bo Roe](https://github.com/bo)',
    ],
    [
      '"and", as links',
      '[Jane Doe](https://github.com/jane) and [Ann Poe](https://github.com/ann) and [Bo Roe](https://github.com/bo)',
    ],
    ['line breaks', 'Jane Doe (@jane)\n  Ann Poe (@ann)\n  Bo Roe (@bo)'],
    ['commas and line breaks', 'Jane Doe (@jane),\n  Ann Poe (@ann),\n  Bo Roe (@bo)'],
    ['line breaks without indentation', 'Jane Doe (@jane),\nAnn Poe (@ann),\nBo Roe (@bo)'],
    ['line breaks of HTML', 'Jane Doe (@jane)<br>Ann Poe (@ann)<br/>Bo Roe (@bo)'],
    ['blank lines', '\n\n  Jane Doe (@jane)\n\n  Ann Poe (@ann)\n\n  Bo Roe (@bo)'],
    ['bullets', '\n  - Jane Doe (@jane)\n  - Ann Poe (@ann)\n  - Bo Roe (@bo)'],
    ['bullets with tabs', '\n\t-\tJane Doe (@jane)\n\t-\tAnn Poe (@ann)\n\t-\tBo Roe (@bo)'],
    ['bullets and commas', '\n  - Jane Doe (@jane),\n  - Ann Poe (@ann),\n  - Bo Roe (@bo)'],
    ['numbers', '\n  1. Jane Doe (@jane)\n  2. Ann Poe (@ann)\n  3. Bo Roe (@bo)'],
    ['bullets beside the fields', '\n- Jane Doe (@jane)\n- Ann Poe (@ann)\n- Bo Roe (@bo)'],
    ['bullets beside the fields, but for the first', 'Jane Doe (@jane)\n- Ann Poe (@ann)\n- Bo Roe (@bo)'],
    ['bullets, but for the first', 'Jane Doe (@jane)\n  - Ann Poe (@ann)\n  - Bo Roe (@bo)'],
    ['bullets, with several in one', '\n  - Jane Doe (@jane), Ann Poe (@ann)\n  - Bo Roe (@bo)'],
  ])('%s', (_, value) => {
    expect(mentors(value.startsWith('\n') ? value : ` ${value}`)).toEqual(HANDLED);
  });

  test.each([
    ['commas', 'Jane Doe, Ann Poe, Bo Roe'],
    ['"and"', 'Jane Doe, Ann Poe and Bo Roe'],
    ['a comma and "and"', 'Jane Doe, Ann Poe, and Bo Roe'],
    ['ampersands', 'Jane Doe & Ann Poe & Bo Roe'],
    ['line breaks', 'Jane Doe\n  Ann Poe\n  Bo Roe'],
    ['bullets', '\n  - Jane Doe\n  - Ann Poe\n  - Bo Roe'],
  ])('%s, if they are names alone', (_, value) => {
    expect(mentors(` ${value}`)).toEqual(['Jane Doe', 'Ann Poe', 'Bo Roe']);
  });

  test.each([
    ['commas', '@jane, @ann, @bo'],
    ['commas without spaces', '@jane,@ann,@bo'],
    ['"and"', '@jane, @ann and @bo'],
    ['spaces', '@jane @ann @bo'],
    ['slashes', '@jane/@ann/@bo'],
    ['bullets', '\n  - @jane\n  - @ann\n  - @bo'],
  ])('%s, if they are handles alone', (_, value) => {
    expect(mentors(` ${value}`)).toEqual(['@jane', '@ann', '@bo']);
  });
});

test.each([
  ['Jane Doe, Ann Poe (@ann)', ['Jane Doe', 'Ann Poe @ann']],
  ['Jane Doe (@jane), @ann', ['Jane Doe @jane', '@ann']],
  ['@jane, Ann Poe (@ann)', ['@jane', 'Ann Poe @ann']],
  ['@jane and Ann Poe', ['@jane', 'Ann Poe']],
  [
    'Jane Doe (@jane, jane@host.org), Ann Poe (@ann, ann@host.org)',
    ['Jane Doe @jane <jane@host.org>', 'Ann Poe @ann <ann@host.org>'],
  ],
  ['Jane Doe (jane@host.org), Ann Poe (@ann)', ['Jane Doe <jane@host.org>', 'Ann Poe @ann']],
  ['Jane Doe jane@host.org, Ann Poe ann@host.org', ['Jane Doe <jane@host.org>', 'Ann Poe <ann@host.org>']],
  ['(Jane Doe, @jane), (Ann Poe, @ann)', ['Jane Doe @jane', 'Ann Poe @ann']],
  ['@jane - Jane Doe, @ann - Ann Poe', ['Jane Doe @jane', 'Ann Poe @ann']],
  ['Jane Doe, @bo42', ['Jane Doe', '@bo42']],
  ['@jane (primary), @ann', ['@jane (primary)', '@ann']],
  ['Jane Doe (@jane) and others', ['Jane Doe @jane']],
  ['Jane (jane42), Ann (ann42)', ['Jane @jane42', 'Ann @ann42']],
])('people may be named in several ways: "%s"', (value, expected) => {
  expect(mentors(` ${value}`)).toEqual(expected);
});

test('in an item that names one person, a comma may stand inside the name', () => {
  expect(mentors('\n  - Doe, Jane (@jane)\n  - Ann Poe (@ann)')).toEqual(['Doe, Jane @jane', 'Ann Poe @ann']);
});

test('the details of a person may stand in bullets below the name', () => {
  const text = '\n  - Jane Doe\n    - @jane\n    - jane@host.org\n  - Ann Poe\n    - @ann';
  expect(mentors(text)).toEqual(['Jane Doe @jane <jane@host.org>', 'Ann Poe @ann']);
});

test.each([
  [
    'lines',
    '\n  - Name: Jane Doe\n    GitHub: @jane\n    E-mail: jane@host.org\n  - Name: Ann Poe\n    GitHub: @ann',
  ],
  [
    'bullets',
    '\n  - Jane Doe\n    - GitHub: @jane\n    - Email: jane@host.org\n  - Ann Poe\n    - GitHub: @ann',
  ],
])('the details of a person may be labelled %s', (_, text) => {
  expect(mentors(text)).toEqual(['Jane Doe @jane <jane@host.org>', 'Ann Poe @ann']);
});

test('a sentence behind people is no person', () => {
  const text = '\n  - Jane Doe (@jane)\n\n  Please write to the list before you write to the mentors.';
  expect(mentors(text)).toEqual(['Jane Doe @jane']);
});

test('mentees are people like mentors', () => {
  const { mentees } = readIdea(
    '- Mentor: Jane Doe\n- Mentee(s): [Bo Roe](https://people.communitybridge.org/mentee/1), Cy Woe (@cy)',
  );
  expect(mentees.map(({ name, github, url }) => ({ name, github, url }))).toEqual([
    { name: 'Bo Roe', github: null, url: 'https://people.communitybridge.org/mentee/1' },
    { name: 'Cy Woe', github: 'cy', url: null },
  ]);
});

test('a person stands where the name stands', () => {
  const { mentors: people } = readIdea(markdown`
    - Mentors: Jane Doe (@jane), Ann Poe (@ann)
      - [Bo Roe](https://github.com/bo)
  `);
  expect(people.map(({ place }) => [place.start.line, place.start.column])).toEqual([
    [5, 12],
    [5, 30],
    [6, 6],
  ]);
});

test('one word behind the handle of an item is a firm, and a role stays a role', () => {
  const idea = readIdea('- Mentors:\n  - Jane Doe (@jane), Acme\n  - Bob Roe (@bob), backup\n- Skills: Go');
  expect(idea.mentors.map(person)).toEqual(['Jane Doe @jane', 'Bob Roe @bob (backup)']);
});

test('a word in parentheses is a handle only where something speaks for it', () => {
  const idea = readIdea('- Mentors: Ann Bee (Acme), Ria Bhatia (rbitia), Cee Dee (remote), Bo Roe (bo42)');
  expect(idea.mentors.map(person)).toEqual(['Ann Bee', 'Ria Bhatia @rbitia', 'Cee Dee', 'Bo Roe @bo42']);
});

test('what stands behind the list of mentors is no mentor', () => {
  const idea = readIdea(
    '- Mentors: Jane Doe (@jane)\n\n[Back to top](#top)\n\n> A quotation\n\n- Skills: Go',
  );
  expect(idea.mentors.map(person)).toEqual(['Jane Doe @jane']);
});

test('a handle at another service is none at GitHub', () => {
  const idea = readIdea('- Mentors: Jane Doe (Slack: @jd, GitHub: @jane), Bob Roe (Twitter: @bob)');
  expect(idea.mentors.map(({ github, twitter }) => [github, twitter])).toEqual([
    ['jane', null],
    [null, 'bob'],
  ]);
});

describe('a name that the end of a line tears', () => {
  const LINE = ' Adelheid Archibald (@adelheid), Bartholomew Baker, Jane';
  const NAMES = ['Adelheid Archibald @adelheid', 'Bartholomew Baker'];

  test.each([
    ['with indentation', `${LINE}\n  Doe`],
    ['without indentation', `${LINE}\nDoe`],
    ['behind white space', `${LINE} \n  Doe`],
  ])('stays one name %s', (_, value) => {
    expect(mentors(value)).toEqual([...NAMES, 'Jane Doe']);
    expect(mentors(`${value} Roe (@jane)`)).toEqual([...NAMES, 'Jane Doe Roe @jane']);
  });

  test('is torn indeed by a hard break', () => {
    expect(mentors(`${LINE} Doe<br>Bob Roe`)).toEqual([...NAMES, 'Jane Doe', 'Bob Roe']);
  });

  test('does not take in a role that labels who follows', () => {
    expect(mentors(`${LINE} Doe\n  Backup: Bob Roe`)).toEqual([...NAMES, 'Jane Doe', 'Bob Roe (backup)']);
  });

  test('is none where the line is short', () => {
    expect(mentors(' Jane Doe, Ann Poe\n  Bob Roe')).toEqual(['Jane Doe', 'Ann Poe', 'Bob Roe']);
  });
});
