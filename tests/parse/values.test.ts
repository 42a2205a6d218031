import { expect, test } from 'vitest';
import { markdown, read, readIdea } from '../read.ts';

/** The description that stands between its label and the mentors, as markdown. */
function description(value: string): string | undefined {
  const idea = readIdea(`- Description: ${value}\n- Mentors: Jane Doe (@jane)`);
  expect(idea.mentors.map(({ github }) => github)).toEqual(['jane']);
  expect(idea.description).toHaveLength(1);
  return idea.description[0]?.markdown;
}

test.each([
  ['one line', 'Slow.', 'Slow.'],
  ['a line without indentation', 'Slow.\nToo slow.', 'Slow.\nToo slow.'],
  ['a line with indentation', 'Slow.\n  Too slow.', 'Slow.\nToo slow.'],
  ['a line with more indentation', 'Slow.\n      Too slow.', 'Slow.\n    Too slow.'],
  ['an indented paragraph', 'Slow.\n\n  Too slow.', 'Slow.\n\nToo slow.'],
  ['a paragraph without indentation', 'Slow.\n\nToo slow.\n', 'Slow.\n\nToo slow.'],
  ['paragraphs of both kinds', 'Slow.\n\n  Very.\n\nToo slow.\n', 'Slow.\n\nVery.\n\nToo slow.'],
  ['a nested list', 'Slow:\n  - one\n  - two', 'Slow:\n- one\n- two'],
  ['a nested list with tabs', 'Slow:\n\t- one\n\t- two', 'Slow:\n  - one\n  - two'],
  ['a list in a nested list', 'Slow:\n  - one\n    - two', 'Slow:\n- one\n  - two'],
  ['a list behind a blank line', 'Slow:\n\n  - one\n\n  - two', 'Slow:\n\n- one\n\n- two'],
  ['a numbered list', 'Slow:\n  1. one\n  2. two', 'Slow:\n1. one\n2. two'],
  ['a paragraph behind a nested list', 'Slow:\n  - one\n\n  Too slow.', 'Slow:\n- one\n\nToo slow.'],
  ['code', 'Slow:\n\n  ```\n  pull\n    me\n  ```', 'Slow:\n\n```\npull\n  me\n```'],
  ['a quotation', 'Slow.\n\n  > Why?', 'Slow.\n\n> Why?'],
  ['a table', 'Slow:\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |', 'Slow:\n\n| a | b |\n| - | - |\n| 1 | 2 |'],
  ['an image', 'Slow: ![a chart](chart.png)', 'Slow: ![a chart](chart.png)'],
  [
    'markup',
    '**Slow** _pulls_ of `layers`, [see](https://a.io)',
    '**Slow** _pulls_ of `layers`, [see](https://a.io)',
  ],
  ['a footnote', 'Slow.[^1]\n\n[^1]: Very.\n', 'Slow.[^1]\n\n[^1]: Very.'],
])('a value may have %s', (_, value, expected) => {
  expect(description(value)).toBe(expected);
});

test('a value may start on the line below its label', () => {
  expect(description('\n  Slow.\n\n  Too slow.')).toBe('Slow.\n\nToo slow.');
});

test.each([
  ['two', '\n  - one\n  - two'],
  ['three', '\n   - one\n   - two'],
  ['four', '\n    - one\n    - two'],
])('the bullets of a list below its label, %s spaces from it, are beside each other', (_, value) => {
  expect(description(value)).toBe('- one\n- two');
});

test('a list in a list below its label stays in it', () => {
  expect(description('\n    - one\n      - two')).toBe('- one\n  - two');
});

test.each([['\\\n  Slow.'], ['  \n  Slow.'], ['<br>Slow.'], ['<br/>\n  Slow.']])(
  'a break behind a label is no part of the value: "%s"',
  (value) => {
    expect(description(value)).toBe('Slow.');
  },
);

test('a value may be a paragraph of its own below the label', () => {
  const idea = readIdea('- Description:\n\nSlow.\n\n- Mentors: Jane Doe (@jane)');
  expect(idea.description.map((passage) => passage.markdown)).toEqual(['Slow.']);
});

test('a quotation with headings in it stays a value', () => {
  const idea = readIdea(
    '- Description: Slow.\n\n> ### Why\n>\n> Disks: full.\n\n- Mentors: Jane Doe (@jane)',
  );
  expect(idea.description.map((passage) => passage.markdown)).toEqual([
    'Slow.\n\n> ### Why\n>\n> Disks: full.',
  ]);
  expect(idea.fields.map(({ kind }) => kind)).toEqual(['description', 'mentors']);
});

test('a heading in a list item stays a value', () => {
  const idea = readIdea('- Description: Slow.\n\n  ## Why\n\n  Disks are full.\n- Mentors: Jane Doe (@jane)');
  expect(idea.description.map((passage) => passage.text)).toEqual(['Slow. Why Disks are full.']);
});

test('the text of a value is plain and has single spaces', () => {
  const idea = readIdea(
    '- Description: **Slow**   [pulls](https://a.io),\n  `docker` &amp; co.\n\n  - one\n  - two',
  );
  expect(idea.description[0]?.text).toBe('Slow pulls, docker & co. one two');
});

test('a rule between ideas belongs to neither of them', () => {
  expect(readIdea('- Mentors: Jane Doe\n- Description: Slow.\n\n---').description[0]?.markdown).toBe('Slow.');
});

test('a value has the place of its first to its last character', () => {
  const text = '- Description: Slow.\n  Too slow.\n\n  - one\n- Mentors: Jane Doe';
  const [field] = readIdea(text).fields;
  expect(field?.value.place).toMatchObject({ start: { line: 5, column: 16 }, end: { line: 8, column: 8 } });
});

test('of five spaces behind a bullet none is lost to the places', () => {
  const idea = readIdea('-     Description: Slow.\n-     Issue: https://a.io/1');
  expect(idea.description[0]?.place).toMatchObject({
    start: { line: 5, column: 20 },
    end: { line: 5, column: 25 },
  });
  expect(idea.issues[0]?.place).toMatchObject({ start: { line: 6, column: 14 } });
});

test.each([
  ['one line', ' Go, Rust', 'Go, Rust'],
  ['items', '\n  - Go\n  - Rust, a little', 'Go; Rust, a little'],
  ['a line that announces items', ' one of:\n  - Go\n  - Rust', 'one of: Go; Rust'],
  ['a line and items', ' Go\n  - Rust', 'Go; Rust'],
  ['several lines', ' Go,\n  Rust', 'Go, Rust'],
  ['hard breaks', ' Go  \n  Rust', 'Go; Rust'],
  ['commas and hard breaks', ' Go,  \n  Rust', 'Go, Rust'],
  ['items behind blank lines', '\n\n  * Go\n\n  * Rust', 'Go; Rust'],
  ['bullets beside the fields', '\n- Go\n- Rust', 'Go; Rust'],
  ['markup', ' **Go**, [Rust](https://rust-lang.org), `C`', 'Go, Rust, C'],
])('skills may be written as %s', (_, value, expected) => {
  const { skills } = readIdea(`- Recommended Skills:${value}\n- Mentors: Jane Doe`);
  expect(skills.map((skill) => skill.value)).toEqual([expected]);
});

test('an idea has its group, its page and its outcome as written', () => {
  const idea = readIdea(markdown`
    - Expected Outcome:
      - Faster pulls
      - Fewer layers
    - LFX URL: <https://mentorship.lfx.linuxfoundation.org/project/1a2b>
  `);
  expect(idea.expectedOutcome.map((passage) => passage.markdown)).toEqual(['- Faster pulls\n- Fewer layers']);
  expect(idea.lfxUrl?.value).toBe('https://mentorship.lfx.linuxfoundation.org/project/1a2b');
});

test.each([
  ['a bare link', 'https://mentorship.lfx.linuxfoundation.org/project/1'],
  ['a link in angle brackets', '<https://mentorship.lfx.linuxfoundation.org/project/1>'],
  ['a link with a text', '[Harbor](https://mentorship.lfx.linuxfoundation.org/project/1)'],
  [
    'a link that repeats itself',
    '[https://mentorship.lfx.linuxfoundation.org/project/1](https://mentorship.lfx.linuxfoundation.org/project/1)',
  ],
  ['a nested link', '\n  - https://mentorship.lfx.linuxfoundation.org/project/1'],
  ['one of several links', 'https://goharbor.io, https://mentorship.lfx.linuxfoundation.org/project/1'],
])('the page at LFX may be %s', (_, value) => {
  expect(readIdea(`- LFX URL: ${value}\n- Mentor: Jane Doe`).lfxUrl?.value).toBe(
    'https://mentorship.lfx.linuxfoundation.org/project/1',
  );
});

test.each(['TBD', 'N/A', ''])('an idea whose page is "%s" has none', (value) => {
  expect(readIdea(`- LFX URL: ${value}\n- Mentor: Jane Doe`).lfxUrl).toBeNull();
});

test('a line of hyphens right below a label is no part of its value, and makes no heading of it', () => {
  const text =
    '### Harbor\n\n#### Faster pulls\n\nIssue: https://github.com/a/b/issues/1\n---\n#### Next\n\n- Skills: Go';
  const [first, second] = read(text).ideas;
  expect(first?.fields.map(({ value }) => value.markdown)).toEqual(['https://github.com/a/b/issues/1']);
  expect(second?.title.value).toBe('Next');
});

test('a tab behind a bullet is as wide as markdown has it', () => {
  const { description } = readIdea(
    '-\tDescription: One.\n\n\tTwo.\n\n\t- Three\n-\tMentor: Jane Doe (@jane)',
  );
  expect(description[0]?.markdown).toBe('One.\n\nTwo.\n\n- Three');
});
